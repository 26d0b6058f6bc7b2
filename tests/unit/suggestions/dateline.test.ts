import { expect, test } from 'vitest'
import { datelineEnd } from '@/lib/domain/suggestions/dateline'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

test.each([
  ['OSTMERE (Sund Wire) - It rained.', 'It rained'],
  ['كوران (وكالة م.ن.أ) - هطل المطر.', 'هطل المطر'],
  ['KELDAR — It rained.', 'It rained'],
  ['كيلدار ـ هطل المطر.', 'هطل المطر'],
  ['Rell — who lost the vote — left.', 'Rell — who lost the vote — left'],
  ['The well-known mayor left.', 'The well-known mayor left'],
  ['Rain fell - it was late.', 'Rain fell - it was late'],
])('%s', (text, words) => {
  const view = sentenceOf(text)
  expect(wordsIn(view, { from: datelineEnd(view), to: view.to })).toBe(words)
})
