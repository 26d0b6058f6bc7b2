import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ceilingAt,
  floorAt,
  gapBetween,
  type Interval,
  intersect,
  isEmpty,
  spreadAround,
  tidy,
} from '@/lib/domain/figures/interval'

const end = fc.option(fc.integer({ min: -20, max: 20 }))
const interval: fc.Arbitrary<Interval> = fc
  .tuple(end, fc.boolean(), end, fc.boolean())
  .map(([low, lowOpen, high, highOpen]) => ({
    low,
    lowOpen: low === null || lowOpen,
    high,
    highOpen: high === null || highOpen,
  }))
  .filter((ends) => !isEmpty(ends))

function has({ low, lowOpen, high, highOpen }: Interval, value: number): boolean {
  return (
    (low === null || (lowOpen ? value > low : value >= low)) &&
    (high === null || (highOpen ? value < high : value <= high))
  )
}

describe('intersect and gapBetween', () => {
  it('keep exactly the numbers that lie in both', () => {
    fc.assert(
      fc.property(interval, interval, fc.integer({ min: -100, max: 100 }), (a, b, quarters) => {
        const [both, value] = [intersect(a, b), quarters / 4]
        return (both !== null && has(both, value)) === (has(a, value) && has(b, value))
      }),
    )
  })

  it('turn round with their sides, and measure a gap exactly where nothing is shared', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [gap, back] = [gapBetween(a, b), gapBetween(b, a)]
        expect(intersect(a, b)).toEqual(intersect(b, a))
        expect(gap === null).toBe(intersect(a, b) !== null)
        expect(gap?.gap).toBe(back?.gap)
        if (gap) expect(gap.higher).not.toBe(back?.higher)
        if (gap) expect(gap.gap).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('tell 14 from 45 by 31, and two ends that only touch by 0', () => {
    const exactly = (value: number) => ({ low: value, lowOpen: false, high: value, highOpen: false })
    expect(gapBetween(exactly(45), exactly(14))).toEqual({ gap: 31, higher: 'a' })
    expect(gapBetween(ceilingAt(100, true), floorAt(100, false))).toEqual({ gap: 0, higher: 'b' })
    expect(gapBetween(floorAt(7500, true), floorAt(8000, true))).toBeNull()
  })
})

describe('isEmpty', () => {
  it('holds for crossed ends and for a single number that is excluded', () => {
    expect(isEmpty({ low: 2, lowOpen: false, high: 1, highOpen: false })).toBe(true)
    expect(isEmpty({ low: 2, lowOpen: false, high: 2, highOpen: true })).toBe(true)
    expect(isEmpty({ low: 2, lowOpen: false, high: 2, highOpen: false })).toBe(false)
    expect(isEmpty({ low: null, lowOpen: true, high: 2, highOpen: true })).toBe(false)
  })
})

describe('ceilingAt', () => {
  it('begins at zero, where anything is left above it', () => {
    expect(ceilingAt(1000, true)).toEqual({ low: 0, lowOpen: false, high: 1000, highOpen: true })
    expect(ceilingAt(0, false)).toEqual({ low: 0, lowOpen: false, high: 0, highOpen: false })
    expect(ceilingAt(0, true)).toEqual({ low: null, lowOpen: true, high: 0, highOpen: true })
    expect(ceilingAt(-30, false)).toEqual({ low: null, lowOpen: true, high: -30, highOpen: false })
  })
})

describe('spreadAround', () => {
  it.each([
    [1000, 800, 1200],
    [1400, 1350, 1450],
    [1300, 1250, 1350],
    [5000, 4500, 5500],
    [100, 80, 120],
    [1_500_000, 1_450_000, 1_550_000],
    [20, 16, 24],
    [30, 25, 35],
    [15, 14, 16],
    [1429, 1428, 1430],
    [12, 11, 13],
    [2, 1, 3],
    [0, 0, 1],
    [1.5, 0, 3],
    [-1400, -1450, -1350],
  ])('of %d is from %d to %d', (value, low, high) => {
    expect(spreadAround(value)).toEqual({ low, high })
  })

  it('is whole, at least 1 to either side, at most a fifth before it is rounded, and half a unit of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(9), (digits, zeros) => {
        const value = digits * 10 ** zeros
        const { low, high } = spreadAround(value)
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true)
        expect(high - value).toBeGreaterThanOrEqual(1)
        expect(value - low).toBeGreaterThanOrEqual(1)
        expect(high - value).toBeLessThan(Math.max(1, value / 5) + 1)
        if (digits % 10 !== 0) expect(high - value).toBeLessThan(Math.max(1, 10 ** zeros / 2) + 1)
      }),
    )
  })
})

it('tidies away the dust of binary fractions', () => {
  expect(tidy(1.1 * 1e6)).toBe(1_100_000)
  expect(tidy(0.1 + 0.2)).toBe(0.3)
})
