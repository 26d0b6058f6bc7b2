import { expect, it } from 'vitest'
import { settled } from '@/lib/domain/rows/answer'
import { answerRead, candidatesOf, dayOf } from '@/lib/domain/rows/candidates'
import { answer, figureAnswer, origin } from '../../support/answers'
import type { Interval } from '@/lib/domain/figures/interval'
import { atLeast, between } from '../../support/compared-figures'

const monitor = { origin: origin('monitor') }
const total = (id: string, bounds: Interval, asOfDate: string) =>
  figureAnswer(id, { ...bounds, asOfDate, words: id }, monitor)
const row = settled('figure', [
  total('86', between(86, 86), '2012-03-05'),
  total('72', atLeast(72), '2012-03-04'),
  total('58', between(58, 58), '2012-03-04'),
  figureAnswer('90', { ...between(90, 90), asOfDate: '2012-03-04' }, { origin: origin('tv') }),
])

it('pairs the figures of one day with each other, and their range once with the rest', () => {
  expect(
    candidatesOf(row).map(({ a, b }) => [a.answer.claimId, b.answer.claimId, a.range?.low ?? b.range?.low]),
  ).toEqual([
    ['86', '72', 58],
    ['86', '90', undefined],
    ['72', '58', undefined],
    ['72', '90', 58],
  ])
})

it('reads an answer with its range in place of its bounds', () => {
  const [first] = row
  expect(first && answerRead({ answer: first, range: atLeast(58) }).figure).toMatchObject({ low: 58, high: null })
  expect(first && answerRead({ answer: first, range: null })).toBe(first)
})

it('knows the day at which a figure stands', () => {
  expect(row[0] && dayOf(row[0])).toBe('2012-03-05')
  expect(dayOf(answer('open'))).toBeNull()
})
