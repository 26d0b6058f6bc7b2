/** The five-point scale and its way out, in the order of their keys; values as compareAnswers reads them. */
export const answerScale = [
  { key: '1', value: '-2', words: 'First, much better' },
  { key: '2', value: '-1', words: 'First, better' },
  { key: '3', value: '0', words: 'Equally supported' },
  { key: '4', value: '1', words: 'Second, better' },
  { key: '5', value: '2', words: 'Second, much better' },
  { key: '0', value: 'none', words: 'Cannot be compared' },
] as const
