/** Sentences: notes that mention the reader. */
export const inboxWords = {
  onTheClaim: 'on the claim',
  onALinkOfTheClaim: 'on a link of the claim',
  onTheParty: 'on the party',
  onTheQuestion: 'on the question',
  onTheSource: 'on the source',
  new: 'New',
  mentions: 'Mentions',
  notesInWhichColleagues: 'Notes in which colleagues mention you. You have opened them all.',
  toOpenInWhich: '{notes} to open, in which colleagues mention you.',
  nobodyHasMentionedYouYet: 'Nobody has mentioned you yet',
  viewYourDossiers: 'View your dossiers',
  whenAColleagueWrites: 'When a colleague writes @ and your name in a note, the note appears here.',
  olderMentions: 'Older mentions',
  allMentionsAreMarked: 'All mentions are marked as seen.',
  markAllAsSeen: 'Mark all as seen',
} as const
