import { expect, test } from 'vitest'
import { compareAnswers } from '@/lib/domain/readings/answer-reading'
import { byPairOrder } from '@/lib/domain/readings/pair-order'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import { answer, figureAnswer, origin } from '../../support/answers'
import { between, moreThan } from '../../support/compared-figures'

const pair = (a: RowAnswer, b: RowAnswer) => ({ a, b, reading: compareAnswers('figure', a, b) })
const by = (partyId: string) => ({ origin: origin(partyId) })

test('two counted origins come before one, and one before none, whatever they read as', () => {
  const some80 = figureAnswer('own voice', { ...between(75, 85), words: '75 to 85' })
  const [one, other] = [
    figureAnswer('one', between(86, 86), by('one')),
    figureAnswer('other', moreThan(80), by('other')),
  ]
  const unnamed = figureAnswer('unnamed', between(10, 10))
  const pairs = [pair(some80, unnamed), pair(some80, one), pair(one, other)]
  expect(pairs.map(({ reading }) => reading.reading)).toEqual(['conflicting', 'conflicting', 'compatible'])
  expect(pairs.toSorted(byPairOrder)).toEqual([pairs[2], pairs[1], pairs[0]])
})

test('within these: conflicting, lowered, compatible, revised, later total, later other counter, not comparable', () => {
  const un = by('un')
  const said = (low: number, saidDate: string, more = {}) =>
    figureAnswer('x', { ...between(low, low), ...more }, { ...un, saidDate })
  const first = said(45, '2012-03-10')
  const lowered = pair(first, said(40, '2012-03-11'))
  const revised = pair(first, said(50, '2012-03-11'))
  const compatible = pair(first, figureAnswer('y', moreThan(40)))
  const conflicting = pair(first, figureAnswer('y', between(60, 60)))
  const laterTotal = pair(first, said(60, '2012-05-01', { asOfDate: '2012-05' }))
  const laterOther = pair(first, figureAnswer('y', { ...between(60, 60), asOfDate: '2012-05' }))
  const apart = pair(first, figureAnswer('y', { measure: 'wounded' }))
  const right = [conflicting, lowered, compatible, revised, laterTotal, laterOther, apart]
  expect(right.toReversed().toSorted(byPairOrder)).toEqual(right)
})

test('what says nothing comes last', () => {
  const silent = pair(figureAnswer('a'), answer('b', { stance: 'declines' }))
  expect([silent, pair(figureAnswer('a'), figureAnswer('b'))].toSorted(byPairOrder).at(-1)).toBe(silent)
})
