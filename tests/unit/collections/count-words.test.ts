import { expect, test } from 'vitest'
import { cappedCount, countOf, leftSentence } from '@/lib/domain/collections/count-words'

test.each([
  [0, undefined, '0'],
  [10_000, undefined, '10,000'],
  [10_001, undefined, '10,000+'],
  [1000, 1001, '1,000'],
  [1001, 1001, '1,000+'],
])('%d with the cap %s reads %s', (count, cap, words) => {
  expect(cappedCount(count, cap)).toBe(words)
})

test('nouns stand in the singular for one only', () => {
  expect(countOf(1, 'claim')).toBe('1 claim')
  expect(countOf(0, 'claim')).toBe('0 claims')
  expect(countOf(2, 'party', { plural: 'parties' })).toBe('2 parties')
  expect(countOf(1001, 'claim', { cap: 1001 })).toBe('1,000+ claims')
})

test('what a filter leaves is one sentence', () => {
  expect(leftSentence(0, 'source', { isMore: false })).toBe('No source matches.')
  expect(leftSentence(1, 'source', { isMore: false })).toBe('1 source.')
  expect(leftSentence(50, 'party', { isMore: true, plural: 'parties' })).toBe('The first 50 parties of more.')
})
