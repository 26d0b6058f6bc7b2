/** Sentences: npm run seed. */
export const seedWords = {
  theNoteIsOnNothing: 'The note “{body}” is on nothing',
  standsNowhere: '“{exact}” is nowhere in the digest of {sourceKey}',
  anOutletNotRecorded: 'an outlet not recorded',
  claimsOf: '{claims} claims of {outlet}: “{headline}”',
  ofOriginalsFound: '{size} of {originals} originals found',
  theDossierWasLoaded: 'The dossier “{title}” was loaded from another version of its seed; it stays as it is.',
  beginsWithFrontMatter: '{path}: begins with front matter between two lines of ---',
  isNotAsItShould: '{name} is not as it should be:\n{first}',
  thereIsNoFolder: 'There is no folder {originals} with originals. Name another, or leave --originals out.',
  entriesOfTheSeedHave:
    "  {leftAlone} entries of the seed have changed since they were loaded; the desk's own stay as they are.",
  boundsOfTheFirstEditors: 'Bounds as the dossier’s first editors set them.',
} as const
