/** What people read where a decision about what the machine asks is refused. */
export const askErrorWords = {
  decidedMeanwhile: 'Somebody has decided this already.',
  groundGone: 'This is not suggested any more: what it rested on has changed.',
  chooseTheType: 'Say how the two are related.',
  nothingToUndo: 'There is nothing left to undo.',
  questionTouched:
    'The question or its answers were changed since, so it stays. Change it on its own page if you do not want it.',
  agencyTouched: 'The details of “{headline}” were changed since, so its agency stays. Change it there if it is wrong.',
  agencyInChains:
    'Claims of “{headline}” name {agency} in their chains since, so it stays. Correct the claims, then the details of the source.',
  agencyCarriedOn:
    'Since then another source was given {agency} because “{headline}” has it. Undo that first, or change the details of the source.',
  undoneLink: 'Undone in the queue.',
} as const
