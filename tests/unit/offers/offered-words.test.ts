import { expect, test } from 'vitest'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { canBeStated, overlaps, placesOf, wordsOf } from '@/lib/domain/offers/offered-words'

test('the words of a suggestion stand in one place, or around a cue with an ellipsis for it', () => {
  const index = codePointIndex('The dam,\nthe mayor said, had burst.')
  expect(placesOf({ start: 0, end: 7 })).toEqual([{ start: 0, end: 7 }])
  const pieces = [
    { start: 0, end: 7 },
    { start: 25, end: 34 },
  ]
  expect(wordsOf(index, { start: 0, end: 34, pieces })).toBe('The dam … had burst')
  expect(wordsOf(index, { start: 0, end: 12 })).toBe('The dam, the')
})

test('places overlap only where they share a character', () => {
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true)
  expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false)
})

test('a statement needs some letters and has an end', () => {
  expect(canBeStated('No')).toBe(false)
  expect(canBeStated('12, 13, 14')).toBe(false)
  expect(canBeStated('مات')).toBe(true)
  expect(canBeStated('a'.repeat(2001))).toBe(false)
})
