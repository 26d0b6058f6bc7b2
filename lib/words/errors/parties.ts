/** Sentences: parties that are refused. */
export const partyErrorWords = {
  chooseAPartyOrTake: 'Choose a party, or remove the row.',
  theName: 'The name',
  chooseWhatThePartyIs: 'Choose what the party is.',
  theNote: 'The note',
  theAlias: 'The alias',
  noMoreThan50Other: 'A party has at most 50 other names.',
  fiftyMembershipsAreTheMost: 'A party has at most 50 memberships.',
  fiftyPartiesToDraw: 'A party draws on at most 50 others.',
  thisCampIsNot: 'This camp is not in the dossier.',
  oneOfTheseParties: 'One of these parties is not in the dossier.',
  thisPartyIsNot: 'This party is not in the dossier.',
  thisOneIsAMember: 'This party is a member of the one you edit. Memberships cannot form a circle.',
  thisIsNoPage: 'This page no longer exists. Go back to the first page.',
  sayWhatKindOfParty: 'Say what kind of party it is.',
  tooManyAtOnce: 'Add at most 60 parties at once.',
  twoBearThisName: 'Two parties would have this name; leave one out, or say that they are one.',
} as const
