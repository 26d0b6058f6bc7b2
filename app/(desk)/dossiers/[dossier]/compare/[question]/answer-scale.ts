import { compareWords } from '@/lib/words/questions/compare'

/** The five-point scale and its way out, in the order of their keys; values as compareAnswers reads them. */
export const answerScale = [
  { key: '1', value: '-2', words: compareWords.firstMuchBetter },
  { key: '2', value: '-1', words: compareWords.firstBetter },
  { key: '3', value: '0', words: compareWords.equallySupported },
  { key: '4', value: '1', words: compareWords.secondBetter },
  { key: '5', value: '2', words: compareWords.secondMuchBetter },
  { key: '0', value: 'none', words: compareWords.cannotBeCompared },
] as const
