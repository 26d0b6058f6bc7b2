/** Sentences: a text that the dossier nearly holds. */
export const nearSourceWords = {
  nearlyTheSame: 'Nearly the same text',
  theDossierNearlyHolds:
    'The dossier has nearly this text: {share} of it is in <link>“{headline}”<unseen> (a new tab)</unseen></link>{by}.',
  thisTextHolds:
    'This text contains nearly all of another: {share} of <link>“{headline}”<unseen> (a new tab)</unseen></link>{by} is in it.',
  byOutlet: ' ({outlet})',
  byAgency: ' ({agency})',
  byBoth: ' ({outlet}, from {agency})',
  whatDiffers: 'What differs',
  onlyHereIsMarked: 'Words that the other text does not have are marked.',
  thisText: 'This text',
  otherText: 'The text of “{headline}”',
  bothAreOf: 'Both are recorded as taken from {agency}: claims of both are relayed by it.',
  takeTheAgency: 'Both took it from {agency}: name it here, too',
  bothTookIt: 'Both took it from an agency: the one named under Agency is recorded with “{headline}”, too',
} as const
