/** Sentences: the range plot of a question. */
export const plotWords = {
  eachStepTenTimes: 'each step ten times the one before',
  figuresOverTime: 'Figures over time',
  noneOfThemHasADate: 'None of them has a date that can be read. They are in the table only.',
  logScale: 'Log scale',
  linear: 'Linear',
  scaleOfThePlot: 'Scale of the plot',
  figuresOverTimeDrawn: 'Plot of the figures over time',
  anEndThatFadesHasNo:
    'Fading: no limit given. Hollow: the date is inferred. ‖: counts something other than the question asks for.',
  equalStepsUpwards: ' Logarithmic scale: each step multiplies.',
  noDateThatCanBeRead: 'no date that can be read',
  theSameAsATable: 'Show as a table',
  figure: 'Figure',
  bounds: 'Bounds',
  whoSaysIt: 'Who says it',
  standsAt: 'Date',
  countsSomethingElse: '‖ counts something else',
} as const
