import { credibilityWords } from '@/lib/domain/scales'
import { judgementWords } from '@/lib/words/review/judgement'
import type { ScaleOption } from './scale-choice'

/** The six credibilities, best first. */
export const credibilityOptions: readonly ScaleOption[] = Object.entries(credibilityWords).map(([digit, words]) => ({
  value: digit,
  sign: digit,
  words,
}))

/** The six, and not judging at all. */
export const ratingOptions: readonly ScaleOption[] = [
  ...credibilityOptions,
  { value: 'abstain', sign: '–', words: judgementWords.iAbstain },
]
