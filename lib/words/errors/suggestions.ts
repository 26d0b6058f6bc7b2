/** What people read where a decision about a suggestion is refused. */
export const suggestionErrorWords = {
  noLongerOffered: 'This suggestion is not offered any more: its words are claimed, or somebody has dismissed it.',
  nothingIsCertain: 'No suggestion here is certain; decide them one by one.',
  tooManyAtOnce: 'Accept at most 50 at a time.',
  nothingToUndo: 'There is nothing left to undo.',
  touchedSince: 'The draft was changed since, so it stays. Retire it on its own page if you do not want it.',
} as const
