/** Sentences: the history of the accounts of this instance. */
export const accountHistoryWords = {
  historyOfAccounts: 'History of accounts',
  whoCameInAndWasShut:
    'Who joined or was deactivated, passwords, two-factor authentication and admins. Each dossier has its own history.',
  people: 'People',
  olderEntries: 'Older entries',
} as const
