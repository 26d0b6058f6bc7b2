/** Sentences: the history of a dossier. */
export const historyWords = {
  who: 'Who',
  everybody: 'Everybody',
  what: 'What',
  everything: 'Everything',
  allOf: 'all of {group}',
  show: 'Show',
  history: 'History',
  everyChange: 'Every change in this dossier, newest first. Judgements that you may not see yet are left out.',
  nothingHere: 'Nothing here',
  showEverything: 'Show everything',
  noEntryThatYouMaySee: 'No entry that you may see matches.',
  olderEntries: 'Older entries',
  nothingHasChangedHereYet: 'Nothing has changed here yet.',
  olderEntriesStand: 'Older entries are in the dossier’s history.',
} as const
