/** Sentences: the page that edits a claim. */
export const editWords = {
  editStatement: 'Edit: {statement}',
  editTheClaim: 'Edit the claim',
  thisClaimIsReviewed:
    'This claim is reviewed. If you change what it says, it goes back to review and its ratings go stale.',
  theirTextCouldNot: 'Their text could not be loaded. Save again to retry; yours is still here.',
  loadingTheirText: 'Loading their text…',
  bothTexts: 'Both texts',
  allYours: 'All yours',
  allTheirs: 'All theirs',
  notInTheLists: 'not in the lists',
  bothOfYouMadeTheSame: 'Both of you made the same changes.',
  goOnWithThese: 'Continue with these',
  toBeChosen: 'Still to choose: {open}',
  nothingIsSavedUntil: 'Nothing is saved until you save.',
  onlyYouChangedIt: 'only you changed it',
  onlyTheyChangedIt: 'only they changed it',
  bothOfYouChangedIt: 'both of you changed it',
} as const
