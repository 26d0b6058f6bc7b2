/** Sentences: a text that the dossier nearly holds. */
export const nearSourceWords = {
  nearlyTheSame: 'Nearly the same text',
  theDossierNearlyHolds:
    'The dossier holds nearly this text: {share} of it stands in <link>“{headline}”<unseen> (a new tab)</unseen></link>{by}.',
  thisTextHolds:
    'This text holds nearly one that the dossier has: {share} of <link>“{headline}”<unseen> (a new tab)</unseen></link>{by} stands in it.',
  byOutlet: ' ({outlet})',
  byAgency: ' ({agency})',
  byBoth: ' ({outlet}, from {agency})',
  whatDiffers: 'What differs',
  onlyHereIsMarked: 'Marked are words that the other text has not.',
  thisText: 'This text',
  otherText: 'The text of “{headline}”',
  bothAreOf: 'Both are recorded as taken from {agency}: claims of both are relayed by it.',
  takeTheAgency: 'Both took it from {agency}: fill it in here',
  bothTookIt: 'Both took it from an agency: the one named under Agency is recorded with “{headline}”, too',
} as const
