/** Sentences: how claims are shown in several rooms. */
export const shownWords = {
  theSourceWas: 'The source was {kind}: {notice}',
  theSpeakerTookItBack: 'The speaker withdrew it{date}: {withdrawal}',
  theSameInWordsChain: 'Show as text',
  chainsDrawnTogether: 'Chains drawn together',
  originsAtTheTop:
    'Origins are at the top, outlets at the bottom. Dashed: unnamed, so we cannot tell whether two are the same.',
  circularSourcingDraws: 'Circular sourcing: {feeder} draws on {fed}, which it feeds.',
  moreChainsAreNotDrawn: '{more} more chains are not drawn.',
  articleWords: 'article words',
  translatedWords: 'translated words',
  digestOurWords: 'digest, our words',
  whatTheClaimDoes: 'What the claim does',
  choose: 'choose',
  position: 'Position',
  noneWhereItIsNot: 'Choose none where the claim says not known, or declines.',
  none: 'none',
  ratingsShownOnceReviewed: 'ratings shown once reviewed',
  noDeskRatingYet: 'no desk rating yet',
  ratingsHiddenUntilYouRate: 'ratings hidden until you rate',
  desk: 'desk:',
  stale: 'stale',
  claimByALink: 'claim, by a link that contradicts it',
  thisDenialDoesNotSay:
    'This denial does not say what it denies, so it contests nothing. <link>Add the {kind} it denies</link>',
  originsOfEachAnswer: 'Origins of each answer',
} as const
