/** Sentences: the bar above every page of the desk. */
export const deskWords = {
  mentions: 'Mentions',
  mentionsNewOnes: 'Mentions, {newOnes}',
  accountOf: 'Account of {name}',
  declaredInterests: 'Declared interests',
  changePassword: 'Change password',
  secondFactor: 'Two-factor authentication',
  peopleAdmin: 'People (admin)',
  dossierGoToAnother: 'Dossier: {current}. Go to another',
  goToADossier: 'Go to a dossier',
  dossiers: 'Dossiers',
  allDossiers: 'All dossiers',
  signOut: 'Sign out',
  theServerCouldNot: 'The server could not be reached: you are still signed in.',
} as const
