/** What people read where a decision about a suggestion is refused. */
export const suggestionErrorWords = {
  noLongerOffered: 'This suggestion is not offered any more: its words are claimed, or somebody has dismissed it.',
  nothingIsCertain: 'No suggestion here is certain; decide them one by one.',
  tooManyAtOnce: 'So many cannot be accepted at once; accept 50 at a time.',
  nothingToUndo: 'There is nothing left of this to undo.',
  touchedSince: 'The draft was changed since, so it stays. Retire it on its own page if you do not want it.',
} as const
