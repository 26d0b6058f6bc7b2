/** Sentences: parties that are refused. */
export const partyErrorWords = {
  chooseAPartyOrTake: 'Choose a party, or take the row out.',
  theName: 'The name',
  chooseWhatThePartyIs: 'Choose what the party is.',
  theNote: 'The note',
  theAlias: 'The alias',
  noMoreThan50Other: 'No more than 50 other names.',
  fiftyMembershipsAreTheMost: 'Fifty memberships are the most.',
  fiftyPartiesToDraw: 'Fifty parties to draw on are the most.',
  thisCampIsNot: 'This camp is not in the dossier.',
  oneOfTheseParties: 'One of these parties is not in the dossier.',
  thisPartyIsNot: 'This party is not in the dossier.',
  thisOneIsAMember: 'This one is a member of the party itself; memberships cannot run in a circle.',
  thisIsNoPage: 'This is no page of this list; begin again at its first.',
  sayWhatKindOfParty: 'Say what kind of party it is.',
  tooManyAtOnce: 'Sixty parties at once are the most.',
  twoBearThisName: 'Two parties would have this name; leave one out, or say that they are one.',
} as const
