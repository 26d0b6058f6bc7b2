import { expect, test } from 'vitest'
import { attributionWords, spaced, wordsFor } from '@/lib/domain/vocabulary-words'

test('a value is read with blanks for every hyphen', () => {
  expect(spaced('seen-at-origin')).toBe('seen at origin')
})

test('a stored value has the words of its list, or is read as it is', () => {
  expect(wordsFor(attributionWords, 'seen-at-origin')).toBe('seen at the origin')
  expect(wordsFor(attributionWords, 'of-another-time')).toBe('of another time')
})
