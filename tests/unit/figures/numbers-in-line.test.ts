import { expect, test } from 'vitest'
import { measurePhrases } from '@/lib/domain/figures/measure-lexicon'
import { numbersInLine } from '@/lib/domain/figures/numbers-in-line'
import { placeTokens } from '@/lib/domain/figures/placed-tokens'

const phrases = measurePhrases('en')
if (!phrases) throw new Error('The English lexicon is missing.')

/** The numbers of a line as they are read, by their lower bounds. */
function numbersIn(text: string): (number | null)[] {
  const tokens = placeTokens(text).lines[0]?.tokens ?? []
  return phrases ? [...numbersInLine(tokens, phrases)].map(({ bound }) => bound.interval.low) : []
}

test('every number is read once, with what opens its bounds', () => {
  expect(numbersIn('at least 45 dead and a hundred and five hurt')).toEqual([45, 105])
  expect(numbersIn('the toll rose from 11 to 86')).toEqual([86])
  expect(numbersIn('two million dead, 10k hurt, 3-4 million fled')).toEqual([2_000_000, 10_000, 3_000_000])
})

test.each([
  '2012-03-11 5 km',
  '192.168.1.1',
  '1-2-3-4',
  '12:30',
  '%20%2F',
  '2012-1X',
  'He talked about 45 a day',
  'a-a-a <!-- > >',
])('no count is read in: %s', (text) => {
  expect(numbersIn(text)).toEqual([])
})

test('what foretells a number is known with it', () => {
  const tokens = placeTokens('it could reach 20,000').lines[0]?.tokens ?? []
  expect([...numbersInLine(tokens, phrases)]).toMatchObject([{ isPredicted: true, mayAdd: false }])
})
