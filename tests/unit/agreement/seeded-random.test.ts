import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/domain/agreement/seeded-random'

const numbers = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(numbers(7, 5)).toEqual(numbers(7, 5))
    expect(numbers(7, 5)).not.toEqual(numbers(8, 5))
  })

  it('spreads evenly over [0, 1)', () => {
    const tenths = Array<number>(10).fill(0)
    for (const number of numbers(1, 100_000)) {
      const tenth = Math.floor(number * 10)
      tenths[tenth] = (tenths[tenth] ?? NaN) + 1
    }
    expect(tenths).toHaveLength(10)
    // Five standard deviations of a binomial count: 10,000 +- 5 * 95.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475)
  })
})
