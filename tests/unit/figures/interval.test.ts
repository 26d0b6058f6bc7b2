import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ceilingAt,
  floorAt,
  gapBetween,
  holds,
  hullOf,
  type Interval,
  intersect,
  isEmpty,
  tidy,
} from '@/lib/domain/figures/interval'
import { anyCompared, atLeast, between, fewerThan, moreThan } from '../../support/compared-figures'

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

it('tidies away the dust of binary fractions', () => {
  expect(tidy(1.1 * 1e6)).toBe(1_100_000)
  expect(tidy(0.1 + 0.2)).toBe(0.3)
})

describe('the hull of two intervals', () => {
  it('reaches from the lower end to the higher', () => {
    expect(hullOf(between(22, 22), between(31, 31))).toEqual(between(22, 31))
    expect(hullOf(between(58, 58), atLeast(72))).toEqual(atLeast(58))
    expect(hullOf(moreThan(45), atLeast(45))).toEqual(atLeast(45))
    expect(hullOf(fewerThan(10), between(3, 10))).toEqual(between(0, 10))
  })

  it('holds both, whichever comes first', () => {
    fc.assert(
      fc.property(anyCompared, anyCompared, ({ figure: a }, { figure: b }) => {
        const hull = hullOf(a, b)
        expect(holds(hull, a) && holds(hull, b)).toBe(true)
        expect(hullOf(b, a)).toEqual(hull)
      }),
    )
  })
})
