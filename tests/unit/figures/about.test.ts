import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadAround } from '@/lib/domain/figures/about'

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

  it.each([
    [5, 4.5, 5.5],
    [60, 55, 65],
    [20, 16, 24],
    [57.3, 57.25, 57.35],
    [1, 0.8, 1.2],
  ])('of a share of %d is from %d to %d, not rounded to whole people', (value, low, high) => {
    expect(spreadAround(value, true)).toEqual({ low, high })
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
