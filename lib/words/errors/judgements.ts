/** Sentences: ratings, decisions, independence and readings that are refused. */
export const judgementErrorWords = {
  theReason: 'The reason',
  nobodyWithACampSays: 'The speaker has no camp, so the claim cannot be against its interest.',
  itIsMarkedAlready: 'It is marked already.',
  onlyTwoFiguresOfOne: 'Only two different figures of one origin about the same thing can be of one occasion.',
  onlyTwoAnswersToOne: 'Only two answers to one question have a reading.',
  youAssertedThisSomebody: 'You declared this, so somebody else must confirm it.',
  thisWasConfirmed: 'This was confirmed or withdrawn meanwhile.',
  chooseTheOtherClaim: 'Choose the other claim.',
  nameAtLeastOneGround: 'Name at least one ground.',
  chooseTwoClaimsNot: 'Choose two different claims.',
  bothClaimsCome: 'Both claims come from one origin.',
  oneOriginIsAMember: 'One origin is a member of the other or draws on it, so the two are not independent.',
  chooseOneOfTheSix: 'Choose one of the six, or abstain.',
  theClaimWasChanged: 'The claim was changed while you read it. Look at it again, then rate it.',
  theTopic: 'The topic',
  chooseOneOfTheSixSentence: 'Choose one of the six.',
  rateEitherAParty: 'Rate either a party or a source.',
  onlyOrganisationsOutletsAgencies:
    'Only organisations, outlets, agencies, public roles and sources are rated for reliability; private persons and loose groups are not.',
  theClaimWasChangedSentence: 'The claim was changed while you read it. Look at it again, then decide.',
} as const
