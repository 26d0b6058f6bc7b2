import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedAnswer, fitSupport, informationAt } from '@/lib/domain/comparisons/model'
import { tallyPairs } from '@/lib/domain/comparisons/pair-tallies'
import { anyJudged, hostileJudged, judged, someClaims } from '../../support/judged-pairs'

describe('the expected answer', () => {
  it('is Davidson’s of 1970 with ν = 4 where only three answers are near: two ties in three among equals', () => {
    // Weights 1, 4, 1 for the three answers, and 1/64 for each "much better".
    expect(expectedAnswer(0).mean).toBe(0)
    expect(expectedAnswer(0).variance).toBeCloseTo((2 * (1 + 4 / 64)) / (6 + 2 / 64), 12)
  })

  it('turns with the difference, rises with it, and stays on the scale', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (difference) => {
        const { mean, variance } = expectedAnswer(difference)
        expect(expectedAnswer(-difference).mean).toBeCloseTo(-mean, 12)
        expect(expectedAnswer(difference + 0.01).mean).toBeGreaterThanOrEqual(mean)
        expect(Math.abs(mean)).toBeLessThanOrEqual(2)
        expect(variance).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('teaches most between claims that are close', () => {
    expect(informationAt(0)).toBeGreaterThan(informationAt(2))
    expect(informationAt(2)).toBeGreaterThan(informationAt(4))
  })
})

describe('the fit', () => {
  it('is where the slope is nought, whatever was judged', () => {
    fc.assert(
      fc.property(anyJudged, (all) => {
        const { claimIds, tallies } = tallyPairs(someClaims, all)
        const { mode, covariance } = fitSupport(claimIds.length, tallies)
        claimIds.forEach((_, at) => {
          const pulls = tallies.map(({ a, b, count, sum }) => {
            if (a !== at && b !== at) return 0
            const pull = sum - count * expectedAnswer(mode[a]! - mode[b]!).mean
            return 2 * Math.log(4) * (a === at ? pull : -pull)
          })
          expect(pulls.reduce((total, pull) => total + pull, -mode[at]!)).toBeCloseTo(0, 6)
          expect(covariance.values[at * claimIds.length + at]).toBeGreaterThan(0)
        })
      }),
    )
  })

  it('is surer the more is judged, and stays within bounds where one always wins', () => {
    const fit = (count: number) =>
      fitSupport(
        2,
        tallyPairs(
          ['a', 'b'],
          Array.from({ length: count }, () => judged('a', 'b', -2)),
        ).tallies,
      )
    expect(fit(9).covariance.values[0]).toBeLessThan(fit(1).covariance.values[0]!)
    expect(fit(1000).mode[0]).toBeLessThan(5)
    expect(fit(1000).mode[0]).toBeGreaterThan(fit(1).mode[0]!)
  })

  it('converges on 200 claims and 20,000 contradicting comparisons', () => {
    const { claimIds, all } = hostileJudged()
    const { tallies } = tallyPairs(claimIds, all)
    const { mode } = fitSupport(claimIds.length, tallies)
    expect(mode.every(Number.isFinite)).toBe(true)
    expect(mode.reduce((sum, at) => sum + at, 0)).toBeCloseTo(0, 6)
  })
})
