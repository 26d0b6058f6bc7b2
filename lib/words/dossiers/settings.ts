/** Sentences: the settings of a dossier. */
export const settingWords = {
  settings: 'Settings',
  everyChangeStands: 'Every change is kept in the dossier’s history.',
  camps: 'Camps',
  saved: 'Saved.',
  saveTheCamps: 'Save the camps',
  theDossier: 'The dossier',
  saveTheDossier: 'Save the dossier',
  title: 'Title',
  summary: 'Summary',
  ratingsNeeded: 'Ratings needed',
} as const
