/** Sentences: ratings, decisions, independence and readings that are refused. */
export const judgementErrorWords = {
  theReason: 'The reason',
  nobodyWithACampSays: 'Nobody with a camp says this, so there is no interest it could be against.',
  itIsMarkedAlready: 'It is marked already.',
  onlyTwoFiguresOfOne: 'Only two figures of one origin on the same thing, with other numbers, can be of one occasion.',
  onlyTwoAnswersToOne: 'Only two answers to one question read against each other.',
  youAssertedThisSomebody: 'You asserted this; somebody else confirms it.',
  thisWasConfirmed: 'This was confirmed or withdrawn meanwhile.',
  chooseTheOtherClaim: 'Choose the other claim.',
  nameAtLeastOneGround: 'Name at least one ground.',
  chooseTwoClaimsNot: 'Choose two claims, not one twice.',
  bothClaimsCome: 'Both claims come from one origin.',
  oneOriginIsAMember: 'One origin is a member of the other or draws on it, so the two are not independent.',
  chooseOneOfTheSix: 'Choose one of the six, or abstain.',
  theClaimWasChanged: 'The claim was changed while you read it. Look at it again, then rate it.',
  theTopic: 'The topic',
  chooseOneOfTheSixSentence: 'Choose one of the six.',
  rateEitherAParty: 'Rate either a party or a source.',
  onlyOrganisationsOutletsAgencies:
    'Only organisations, outlets, agencies, public roles and sources are rated for reliability, no private persons or loose groups.',
  theClaimWasChangedSentence: 'The claim was changed while you read it. Look at it again, then decide.',
} as const
