/** Sentences: signing in. */
export const signInWords = {
  signIn: 'Sign in',
  eMail: 'E-mail',
  password: 'Password',
  signingIn: 'Signing in…',
  code: 'Code',
  thePasswordIsRight: 'Enter the six digits that your authenticator app shows.',
  useARecoveryCode: 'Use a recovery code',
  recoveryCode: 'Recovery code',
  oneOfTheCodesYouKept: 'One of the codes you kept when you set up the second factor. Each works once.',
  useTheApp: 'Use the app',
  startAgain: 'Start again',
  whoSaysWhatWhoSays: 'Who says what, who says otherwise, and what may we print?',
} as const
