/** What people read where a decision about what the machine asks is refused. */
export const askErrorWords = {
  decidedMeanwhile: 'Somebody has decided this already.',
  groundGone: 'This is not suggested any more: what it rested on has changed.',
  chooseTheType: 'Say how the two are related.',
  nothingToUndo: 'There is nothing left to undo.',
  questionTouched:
    'The question or its answers were changed since, so it stays. Change it on its own page if you do not want it.',
  undoneLink: 'Undone in the queue.',
} as const
