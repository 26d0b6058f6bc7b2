import { expect, it } from 'vitest'
import { namesSameOccasion } from '@/lib/domain/drafting/same-occasion'

it.each([
  'The bridge is safe, he said in the same interview.',
  'At the same press conference she spoke of the dam.',
  'The minister denied it the SAME\nday.',
  'وأضاف في المقابلة نفسها أن السد آمن',
  'وقال في نفس البيان إن الطريق مغلق',
])('says that it is the same occasion: %s', (words) => {
  expect(namesSameOccasion(words)).toBe(true)
})

it.each([
  'He said on Thursday that the bridge is safe.',
  'They said the same thing in an interview.',
  'قال الوزير',
  '',
])('does not say so: %s', (words) => {
  expect(namesSameOccasion(words)).toBe(false)
})
