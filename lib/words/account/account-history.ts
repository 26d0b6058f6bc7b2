/** Sentences: the history of the accounts of this instance. */
export const accountHistoryWords = {
  historyOfAccounts: 'History of accounts',
  whoCameInAndWasShut:
    'Who came in and was shut out, passwords and second factors, admins. What happened in a dossier is in its own history.',
  people: 'People',
  olderEntries: 'Older entries',
} as const
