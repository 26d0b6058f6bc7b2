import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderPair, rivalProblem, type RivalAnswer } from '@/lib/domain/comparisons/comparison'

const a: RivalAnswer = { claimId: 'a', questionId: 'q', stance: 'asserts', positionId: 'one', figure: null }
const b: RivalAnswer = { ...a, claimId: 'b', positionId: 'two' }
const killed = { measure: 'killed', who: 'all', scope: 'Homs', countKind: 'cumulative' }
const counted = (asOfDate: string | null, more: Partial<typeof killed> = {}) => ({
  ...a,
  figure: { ...killed, ...more, asOfDate },
})

describe('rivals', () => {
  it.each<[string, Parameters<typeof rivalProblem>]>([
    ['two positions', ['choice', a, b]],
    ['a position and its denial', ['choice', a, { ...a, claimId: 'b', stance: 'denies' }]],
    ['yes and no', ['yes-no', { ...a, positionId: null }, { ...a, claimId: 'b', positionId: null, stance: 'denies' }]],
    ['figures at one date', ['figure', counted('2012-03-10~'), { ...counted('2012-03-10~'), claimId: 'b' }]],
    [
      'figures of two hours of one day',
      ['figure', counted('2012-03-10T08:00'), { ...counted('2012-03-10T20:00'), claimId: 'b' }],
    ],
    ['figures without dates', ['figure', counted(null), { ...counted(null), claimId: 'b' }]],
    [
      'a figure and its denial',
      ['figure', counted('2012-03'), { ...counted('2012-03'), claimId: 'b', stance: 'denies' }],
    ],
    [
      'figures of whom one does not say who is counted',
      ['figure', counted('2012-03', { who: 'not-stated' }), { ...counted('2012-03'), claimId: 'b' }],
    ],
    ['two answers in words', ['open', { ...a, positionId: null }, { ...b, positionId: null }]],
  ])('are %s', (_, pair) => expect(rivalProblem(...pair)).toBeNull())

  it.each<[string, Parameters<typeof rivalProblem>]>([
    ['one claim twice', ['choice', a, a]],
    ['answers to two questions', ['choice', a, { ...b, questionId: 'r' }]],
    ['one answer given twice', ['choice', a, { ...a, claimId: 'b' }]],
    ['yes, asserted and implied', ['yes-no', a, { ...a, claimId: 'b', stance: 'implies' }]],
    ['two denials of one position', ['choice', { ...a, stance: 'denies' }, { ...a, claimId: 'b', stance: 'denies' }]],
    ['a denial of something else', ['choice', a, { ...b, stance: 'denies' }]],
    ['a figure and a denial that names none', ['figure', counted('2012-03'), { ...b, stance: 'denies' }]],
    [
      'two denials of figures',
      [
        'figure',
        { ...counted('2012-03'), stance: 'denies' },
        { ...counted('2012-03'), claimId: 'b', stance: 'denies' },
      ],
    ],
    ['saying that it is not known', ['choice', a, { ...b, stance: 'says-unknown' }]],
    ['declining', ['choice', { ...a, stance: 'declines' }, b]],
    [
      'figures of two days with their hours',
      ['figure', counted('2012-03-10T08:00'), { ...counted('2012-03-12T08:00'), claimId: 'b' }],
    ],
    ['figures at two dates', ['figure', counted('2012-03'), { ...counted('2013-07'), claimId: 'b' }]],
    [
      'figures of different things',
      ['figure', counted('2012-03'), { ...counted('2012-03', { measure: 'bodies' }), claimId: 'b' }],
    ],
  ])('are not %s', (_, pair) => expect(rivalProblem(...pair)).toMatch(/\.$/))
})

describe('a pair', () => {
  it('is the same from both ends, its scale turned', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.integer({ min: -2, max: 2 })), (one, other, scale) => {
        fc.pre(one !== other)
        const turned = scale === null ? null : 0 - scale
        expect(orderPair(one, other, scale)).toEqual(orderPair(other, one, turned))
        expect(orderPair(one, other, scale).a < orderPair(one, other, scale).b).toBe(true)
      }),
    )
  })
})
