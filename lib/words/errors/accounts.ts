/** Sentences: people, passwords, sessions and second factors that are refused. */
export const accountErrorWords = {
  theReason: 'The reason',
  yourOwnSecondFactor: 'Your own second factor is turned off under Your account, by a code.',
  youHaveASecondFactor: 'You have a second factor already.',
  thePasswordIsNotRight: 'The password is not right.',
  yourPasswordWasChanged: 'Your password was changed meanwhile. Try again.',
  thisSetUpIsOver: 'This set-up is over: it was begun again, or took too long. Start again.',
  thisCodeDoesNotFit:
    'This code does not fit. Type the one that the app shows now; see that the phone’s clock is right.',
  thisCodeIsNotRight: 'This code is not right, or was used before.',
  thisSessionHasEndedAlready: 'This session has ended already.',
  thePresentPassword: 'The present password is not right.',
  yourAccountHas: 'Your account has a second factor: type a code of your app, or a recovery code.',
  nobodyActiveHasTheAddress: 'Nobody active has the address {email}.',
  thisLinkIsForPeople: 'This link is for people who have an account here: sign in, then open it again.',
  chooseAParty: 'Choose a party.',
  chooseWhatTiesYou: 'Choose what ties you to it.',
  theNote: 'The note',
  youHaveDeclared: 'You have declared an interest in this party already.',
  theLinkIsIncomplete: 'The link is incomplete.',
  theLinkIsIncompleteSentence: 'The link is incomplete; copy it whole.',
  thisInvitationHasBeen: 'This invitation has been used or withdrawn already.',
} as const
