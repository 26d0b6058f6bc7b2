import { expect, test } from 'vitest'
import { tokensOf } from '@/lib/domain/figures/lexicon'
import { isMeasuredOtherwise, isOtherCounter, isSpoilt, shareAt, startsNumber } from '@/lib/domain/figures/not-count'

// Each phrase is what stands behind a number.
test.each([
  'killed',
  'people',
  '',
  'people in 3 places',
  '(12 of them children)',
  'people and their dogs',
  'killed and 30 wounded',
])('"%s" leaves a count a count', (words) => {
  expect(isSpoilt(tokensOf(words), 0)).toBe(false)
})

test.each([
  'km',
  'Syrian pounds',
  'years',
  'people a day',
  'killed daily',
  'children and 34 women',
  '(17 according to others)',
  'or, said others, 17',
  'in three',
  '%',
  'April',
  '12',
])('"%s" spoils a count', (words) => {
  expect(isSpoilt(tokensOf(words), 0)).toBe(true)
})

test('a share is told by percent, or by one of so many', () => {
  expect(shareAt(tokensOf('% of homes'), 0, 25)).toEqual({ factor: 1, next: 1 })
  expect(shareAt(tokensOf('in five'), 0, 1)).toEqual({ factor: 20, next: 2 })
  expect(shareAt(tokensOf('in 100 days'), 0, 45)).toBeNull()
  expect(shareAt(tokensOf('out of three'), 0, 4)).toBeNull()
  expect(shareAt(tokensOf('people'), 0, 4)).toBeNull()
})

test('what starts a number, and what measures something else', () => {
  expect(['45', 'forty', 'dozens', 'شخصين', 'people'].map((word) => startsNumber(tokensOf(word), 0))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  expect(
    ['tonnes', 'of tonnes', 'consecutive days', 'people'].map((words) => isMeasuredOtherwise(tokensOf(words), 0)),
  ).toEqual([true, true, true, false])
})

test('another counter in brackets is told from a part', () => {
  expect(
    ['17 according to others)', 'others say 17)', '12 of them children)', 'including children)', 'others say 17'].map(
      (words) => isOtherCounter(tokensOf(words), 0),
    ),
  ).toEqual([true, true, false, false, true])
})
