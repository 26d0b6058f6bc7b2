/** Sentences: which parties the outlet and the agency of a source are. */
export const publisherWords = {
  isAParty: '{name} is a party here.',
  useNear: 'Use {name}, a party here with a similar name',
  addAsParty: 'Add {name} to the parties',
} as const
