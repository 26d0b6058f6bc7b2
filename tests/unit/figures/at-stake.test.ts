import { expect, test } from 'vitest'
import { isAtStake } from '@/lib/domain/figures/at-stake'
import { measurePhrases } from '@/lib/domain/figures/measure-lexicon'
import { placeTokens } from '@/lib/domain/figures/placed-tokens'
import { figureAt } from '@/lib/domain/figures/phrase'
import { figureInLine } from '@/tests/support/figure-in-line'

/** Whether the figure at a token of a text is at stake, with no measure near. */
function atStake(text: string, at: number): boolean {
  const tokens = placeTokens(text).lines[0]?.tokens ?? []
  const bound = figureAt(tokens, at, false, true)?.bound
  const phrases = measurePhrases('en')
  if (!bound || !phrases) throw new Error(`No figure at ${at} of: ${text}`)
  return isAtStake(tokens, figureInLine(bound, at), phrases, null)
}

test('a number in a name, a year, an age and a time of day are not at stake', () => {
  expect(atStake('gate 3 was open', 1)).toBe(false)
  expect(atStake('in 2014 it began', 1)).toBe(false)
  expect(atStake('Lind, 44, said', 2)).toBe(false)
  expect(atStake('by four there was', 1)).toBe(false)
})

test('a number with a noun is at stake, unless it points back or counts nothing', () => {
  expect(atStake('swept seven lorries away', 1)).toBe(true)
  expect(atStake('the two lorries', 1)).toBe(false)
  expect(atStake('in three rounds', 1)).toBe(false)
})
