/** Sentences: pages that stand for any other: not found, broken. */
export const pageWords = {
  nothingHere: 'Nothing here',
  thereIsNothingHere: 'There is nothing here',
  theAddressMayBeWrong: 'The address may be wrong, or it belongs to a dossier you are not a member of.',
  goToYourDossiers: 'Go to your dossiers',
  thisPageCouldNot: 'This page could not be shown · Counterclaim',
  counterclaim: 'Counterclaim',
  whoSaysWhatWhoSays: 'Who says what, who says otherwise, and what may we print?',
  skipToTheContent: 'Skip to the content',
  busy: 'Busy',
  counterclaimIsBusy: 'Counterclaim is busy',
  thisPageTriesByItself: '{sentence} This page tries again by itself; nothing you saved is lost.',
} as const
