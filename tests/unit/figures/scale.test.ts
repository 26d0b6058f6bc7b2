import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barOf, placeOn, scaleOf } from '@/lib/domain/figures/scale'
import type { Interval } from '@/lib/domain/figures/interval'

const floor = (low: number): Interval => ({ low, lowOpen: true, high: null, highOpen: true })
const exact = (value: number): Interval => ({ low: value, lowOpen: false, high: value, highOpen: false })
const ceiling = (high: number): Interval => ({ low: null, lowOpen: true, high, highOpen: false })

test('figures of one size share a linear scale from nothing, with room for open ends', () => {
  expect(scaleOf([floor(7500), floor(8000)])).toEqual({
    from: 0,
    to: 15000,
    logarithmic: false,
    ticks: [0, 5000, 10000, 15000],
  })
  expect(scaleOf([exact(45), exact(100)])).toMatchObject({ from: 0, to: 100 })
})

test('figures of very different sizes share a logarithmic one', () => {
  expect(scaleOf([exact(45), floor(150_000)])).toEqual({
    from: 10,
    to: 1_000_000,
    logarithmic: true,
    ticks: [10, 100, 1000, 10_000, 100_000, 1_000_000],
  })
})

test('nothing bounded, no scale', () => {
  expect(scaleOf([])).toBeNull()
  expect(scaleOf([{ low: null, lowOpen: true, high: null, highOpen: true }])).toBeNull()
})

test('zero alone still has a scale', () => {
  expect(scaleOf([exact(0)])).toMatchObject({ from: 0, logarithmic: false })
})

test('an open end runs to the end of the scale and fades; a closed one stops at its number', () => {
  const scale = { from: 0, to: 100, logarithmic: false, ticks: [] }
  expect(barOf(scale, floor(50))).toEqual({ start: 0.5, end: 1, fadesLow: false, fadesHigh: true })
  expect(barOf(scale, ceiling(20))).toEqual({ start: 0, end: 0.2, fadesLow: true, fadesHigh: false })
  expect(barOf(scale, exact(45))).toEqual({ start: 0.45, end: 0.45, fadesLow: false, fadesHigh: false })
})

test('on a logarithmic scale equal factors are equal steps, and zero stands at its left end', () => {
  const scale = { from: 10, to: 1000, logarithmic: true, ticks: [] }
  expect(placeOn(scale, 100)).toBeCloseTo(0.5, 12)
  expect(placeOn(scale, 0)).toBe(0)
})

test('every bound lies on the scale, in order, and a bar never ends before it begins', () => {
  // Counts as people write them: up to 15 digits, at most three decimals.
  const count = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -3, max: 8 }))
    .map(([n, e]) => n * 10 ** e)
  const bound = fc.option(count, { nil: null })
  const interval = fc.tuple(bound, bound).map(([a, b]) => {
    const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return { low, lowOpen: low === null, high, highOpen: high === null }
  })
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 8 }), (intervals) => {
      const scale = scaleOf(intervals)
      if (!scale) return intervals.every(({ low, high }) => low === null && high === null)
      const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null)
      expect(scale.from).toBeLessThan(scale.to)
      expect(scale.ticks[0]).toBe(scale.from)
      expect(scale.ticks.at(-1)).toBe(scale.to)
      expect(scale.ticks.length).toBeLessThan(25)
      const lowest = scale.logarithmic ? 0 : scale.from
      // Less than a billionth of the scale is not to be seen: steps are rounded to it.
      const unseen = (scale.to - scale.from) * 1e-9
      for (const value of bounds) expect(value >= lowest - unseen && value <= scale.to + unseen).toBe(true)
      for (const { start, end } of intervals.map((each) => barOf(scale, each))) expect(start).toBeLessThanOrEqual(end)
      return true
    }),
    { numRuns: 2000 },
  )
})
