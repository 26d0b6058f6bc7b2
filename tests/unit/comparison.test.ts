import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderPair, rivalProblem, type RivalAnswer } from '@/lib/domain/comparison'

const a: RivalAnswer = { claimId: 'a', questionId: 'q', stance: 'asserts', positionId: 'one', asOfDate: null }
const b: RivalAnswer = { ...a, claimId: 'b', positionId: 'two' }

describe('rivals', () => {
  it.each<[string, Parameters<typeof rivalProblem>]>([
    ['two positions', ['choice', a, b]],
    ['a position and its denial', ['choice', a, { ...a, claimId: 'b', stance: 'denies' }]],
    ['yes and no', ['yes-no', { ...a, positionId: null }, { ...a, claimId: 'b', positionId: null, stance: 'denies' }]],
    ['figures at one date', ['figure', { ...a, asOfDate: '2012-03-10~' }, { ...b, asOfDate: '2012-03-10~' }]],
    ['figures without dates', ['figure', a, b]],
    ['two answers in words', ['open', { ...a, positionId: null }, { ...b, positionId: null }]],
  ])('are %s', (_, pair) => expect(rivalProblem(...pair)).toBeNull())

  it.each<[string, Parameters<typeof rivalProblem>]>([
    ['one claim twice', ['choice', a, a]],
    ['answers to two questions', ['choice', a, { ...b, questionId: 'r' }]],
    ['one answer given twice', ['choice', a, { ...a, claimId: 'b' }]],
    ['yes, asserted and implied', ['yes-no', a, { ...a, claimId: 'b', stance: 'implies' }]],
    ['two denials of one position', ['choice', { ...a, stance: 'denies' }, { ...a, claimId: 'b', stance: 'denies' }]],
    ['a denial of something else', ['choice', a, { ...b, stance: 'denies' }]],
    ['saying that it is not known', ['choice', a, { ...b, stance: 'says-unknown' }]],
    ['declining', ['choice', { ...a, stance: 'declines' }, b]],
    ['figures at two dates', ['figure', { ...a, asOfDate: '2012-03' }, { ...b, asOfDate: '2013-07' }]],
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
