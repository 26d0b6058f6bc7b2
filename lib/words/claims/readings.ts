/** Sentences: readings of a claim, and what editors say of them. */
export const readingWords = {
  readings: 'Readings',
  readByRuleAgainst:
    'The rules <term>read</term> it against other answers to its question. Nothing is linked until you link it.',
  dismissedCount: 'Dismissed: {dismissed}',
  dismissedBy: 'Dismissed by {byName}, {at}: {reason}',
  dismiss: 'Dismiss',
  dismissTheReadingWith: 'Dismiss the reading with: {statement}',
  dismissTheReading: 'Dismiss the reading',
  itComesBackWhen: 'It comes back when the evidence of either claim changes.',
  readingDismissed: 'Reading dismissed.',
  howTheTwoFiguresRead: 'How the two figures read',
  theLinkIsKept: 'The link is kept with this reading. It adds no origin to either figure.',
  iSawHowTheyReadMake: 'I saw how they read. Make the link anyway.',
  sameOccasion: 'Same occasion',
  sameOccasionAs: 'Same occasion as: {statement}',
  sameOccasionTheRelays: 'Same occasion: the relays contradict each other',
  howDoYouKnow: 'How do you know?',
  bothFiguresStayVisible:
    'Both figures stay visible. Neither counts until this is withdrawn or one of them is seen at the origin.',
  saved: 'Saved.',
  sameOccasionSays: 'Same occasion, says {byName}, {at}: {reason}',
  withdraw: 'Withdraw',
  withdrawSameOccasion: 'Withdraw: same occasion',
  notTheSameOccasion: 'Not the same occasion',
  bothFiguresCountAgain: 'Both figures count again.',
  withdrawn: 'Withdrawn.',
} as const
