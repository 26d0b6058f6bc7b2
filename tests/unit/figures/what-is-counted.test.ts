import { expect, test } from 'vitest'
import type { FigureInLine } from '@/lib/domain/figures/bound'
import { measurePhrases } from '@/lib/domain/figures/measure-lexicon'
import { placeTokens } from '@/lib/domain/figures/placed-tokens'
import { figureInLine } from '@/tests/support/figure-in-line'
import { endsBefore, isNoun, marksOf, measureNear, nounAt, whoAt } from '@/lib/domain/figures/what-is-counted'

const phrases = measurePhrases('en')
if (!phrases) throw new Error('The English lexicon is missing.')

const tokensOf = (text: string) => placeTokens(text).lines[0]?.tokens ?? []

/** One number in digits, found at a token. */
function number(at: number): FigureInLine {
  const interval = { low: 5, lowOpen: false, high: 5, highOpen: false }
  return figureInLine({ interval, rule: 'exact', isApproximate: false, isShare: false, next: at + 1 }, at)
}

test('the nearest word of the sentence tells what is counted', () => {
  const tokens = tokensOf('killed 5 men and 5 were wounded. missing')
  const marks = marksOf(tokens, phrases, [1, 4])
  expect(measureNear(tokens, number(1), phrases, marks)).toEqual({ id: 'killed', cost: 0 })
  expect(measureNear(tokens, number(4), phrases, marks)).toEqual({ id: 'wounded', cost: 1 })
  const other = tokensOf('5 cars. killed')
  expect(measureNear(other, number(0), phrases, marksOf(other, phrases, [0]))).toBeNull()
})

test('who is counted is the noun behind the number, past words before it', () => {
  expect(whoAt(tokensOf('5 small children'), number(0), phrases)).toBe('children')
  expect(whoAt(tokensOf('5 and children'), number(0), phrases)).toBeNull()
  expect(nounAt(tokensOf('5 overturned cars burned'), number(0), phrases)).toBe('cars')
  expect(nounAt(tokensOf('5 of the boxes'), number(0), phrases)).toBe('boxes')
  expect(nounAt(tokensOf('5 were'), number(0), phrases)).toBeNull()
})

test('words of no weight are no nouns, and a phrase may end before a token', () => {
  expect([isNoun(tokensOf('cars'), 0, phrases), isNoun(tokensOf('were'), 0, phrases)]).toEqual([true, false])
  expect([endsBefore(phrases.names, tokensOf('No. 4'), 2), endsBefore(phrases.names, tokensOf('No. 4'), 1)]).toEqual([
    true,
    false,
  ])
  expect(endsBefore(phrases.names, tokensOf('cars 4'), 1)).toBe(false)
})
