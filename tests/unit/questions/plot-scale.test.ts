import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { placeOn } from '@/lib/domain/figures/scale'
import { canBeLogarithmic, plotScale, scaleKinds } from '@/lib/domain/questions/plot-scale'

const figures = (...words: string[]) => words.flatMap((each) => readFigure(each) ?? [])
const toll = figures('more than 7,500', 'more than 8,000', 'surpassed 100,000', 'reached 120,000', 'at least 150,000')

test('by factors: round numbers from below the least to above the most, with room for those without an upper bound', () => {
  expect(plotScale(toll, 'log')?.ticks).toEqual([5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000])
})

test('by steps: from zero', () => {
  expect(plotScale(toll, 'linear')).toMatchObject({ from: 0, logarithmic: false })
})

test('unwanted, the one that suits; wanted where it cannot be, equal steps all the same', () => {
  expect(plotScale(figures('45', 'about 100'), null)?.logarithmic).toBe(false)
  expect(plotScale(toll, null)?.logarithmic).toBe(true)
  expect(plotScale(figures('0'), 'log')?.logarithmic).toBe(false)
  expect(canBeLogarithmic([{ low: -1, lowOpen: false, high: 5, highOpen: false }])).toBe(false)
  expect(plotScale([], 'log')).toBeNull()
})

test('every bound lies on the scale, ticks ascend and are few, ends are ticks', () => {
  const interval = fc.tuple(fc.nat(2_000_000), fc.nat(2_000_000), fc.boolean()).map(([a, b, open]) => ({
    low: Math.min(a, b),
    lowOpen: false,
    high: open ? null : Math.max(a, b),
    highOpen: open,
  }))
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1 }), fc.constantFrom(...scaleKinds, null), (intervals, wanted) => {
      const scale = plotScale(intervals, wanted)
      if (!scale) throw new Error('There are bounds')
      expect(scale.ticks.length).toBeGreaterThan(1)
      expect(scale.ticks.length).toBeLessThan(11)
      expect(scale.ticks).toEqual(scale.ticks.toSorted((a, b) => a - b))
      expect([scale.ticks[0], scale.ticks.at(-1)]).toEqual([scale.from, scale.to])
      for (const { low, high } of intervals)
        for (const bound of [low, high ?? 0])
          expect(bound <= scale.to && (bound >= scale.from || placeOn(scale, bound) === 0)).toBe(true)
    }),
  )
})
