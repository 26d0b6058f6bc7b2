import { expect, test } from 'vitest'
import { answerCause, outsideCauses, staleCause } from '@/lib/domain/staleness'

test('what a rating rests on makes it stale, and says what changed', () => {
  expect(staleCause(['statement', 'figure'])).toBe('changed: statement, figure')
  expect(staleCause(['anchors'])).toBe('changed: anchors')
  expect(staleCause(['chain', 'placeId'])).toBe('changed: chain')
})

test('a place or an answer alone does not', () => {
  expect(staleCause(['placeId', 'answer'])).toBeNull()
  expect(staleCause([])).toBeNull()
})

test('every cause from outside reads differently', () => {
  const causes = Object.values(outsideCauses)
  expect(new Set(causes).size).toBe(causes.length)
})

test('what a claim answers is what findings and comparisons hold against others', () => {
  expect(answerCause(['placeId', 'answer'])).toBe('changed: answer')
  expect(answerCause(['statement'])).toBeNull()
})
