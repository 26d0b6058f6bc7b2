import { expect, test } from 'vitest'
import { sizeWords, tooLargeSentence } from '@/lib/domain/input/request-size'

test.each([
  [1, '0.1 kB'],
  [10 * 1024, '10 kB'],
  [5 * 1024 * 1024, '5 MB'],
  [5 * 1024 * 1024 + 1, '5.1 MB'],
  [6_500_000, '6.2 MB'],
  [20 * 1024 * 1024, '20 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

test('the refusal names the size and the limit', () => {
  expect(tooLargeSentence('The text', 6_500_000, 5 * 1024 * 1024)).toBe(
    'The text is 6.2 MB; at most 5 MB can be sent at once.',
  )
  expect(tooLargeSentence('The file', null, 20 * 1024 * 1024)).toBe(
    'The file is more than 20 MB; at most 20 MB can be sent at once.',
  )
})
