import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapAlpha, krippendorffAlpha, type Metric, type Units } from '@/lib/domain/agreement/agreement'
import { seededRandom } from '@/lib/domain/agreement/seeded-random'
import published from '../../support/krippendorff.json'

const metrics: Metric[] = ['nominal', 'ordinal', 'interval', 'ratio']

/** The formula as published, by the matrix of coincidences. */
function alphaByCoincidences(units: Units, metric: Metric): number | null {
  const rows = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1)
  const values = [...new Set(rows.flat())].toSorted((a, b) => a - b)
  const coincidence = values.map(() => values.map(() => 0))
  for (const row of rows) {
    row.forEach((a, i) =>
      row.forEach((b, j) => {
        const line = coincidence[values.indexOf(a)]
        if (i !== j && line) line[values.indexOf(b)] = (line[values.indexOf(b)] ?? 0) + 1 / (row.length - 1)
      }),
    )
  }
  const margins = coincidence.map((line) => line.reduce((sum, n) => sum + n, 0))
  const total = margins.reduce((sum, n) => sum + n, 0)
  const delta = (c: number, k: number) => {
    const [a = 0, b = 0] = [values[c], values[k]]
    if (c === k) return 0
    if (metric === 'nominal') return 1
    if (metric === 'interval') return (a - b) ** 2
    if (metric === 'ratio') return ((a - b) / (a + b)) ** 2
    const between = margins.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, n) => sum + n, 0)
    return (between - ((margins[c] ?? 0) + (margins[k] ?? 0)) / 2) ** 2
  }
  let [observed, expected] = [0, 0]
  coincidence.forEach((line, c) =>
    line.forEach((count, k) => {
      observed += (count * delta(c, k)) / total
      expected += ((margins[c] ?? 0) * (margins[k] ?? 0) * delta(c, k)) / (total * (total - 1))
    }),
  )
  return total === 0 ? null : 1 - observed / expected
}

const someValue = fc.option(fc.integer({ min: 1, max: 6 }))
const someUnits = fc.array(fc.array(someValue, { minLength: 3, maxLength: 5 }), { maxLength: 15 })

describe('krippendorffAlpha', () => {
  const cases = published.examples.flatMap(({ units, alpha }, number) =>
    Object.entries(alpha).map(([metric, value]) => ({ example: number + 1, metric: metric as Metric, value, units })),
  )

  it('has all published examples', () => expect(cases).toHaveLength(7))

  it.each(cases)('gives $value in published example $example, $metric', ({ units, metric, value }) => {
    expect(krippendorffAlpha(units, metric)?.toFixed(3)).toBe(value.toFixed(3))
  })

  it('is null when nothing can be paired', () => {
    for (const units of [
      [],
      [[]],
      [[null, null]],
      [
        [1, null],
        [null, 2],
      ],
    ]) {
      expect(metrics.map((metric) => krippendorffAlpha(units, metric))).toEqual([null, null, null, null])
    }
  })

  it('is 1 when all agree, also on one value only', () => {
    expect(
      metrics.map((metric) =>
        krippendorffAlpha(
          [
            [1, 1],
            [3, 3, 3],
            [2, 2],
          ],
          metric,
        ),
      ),
    ).toEqual([1, 1, 1, 1])
    expect(
      metrics.map((metric) =>
        krippendorffAlpha(
          [
            [2, 2],
            [2, 2],
          ],
          metric,
        ),
      ),
    ).toEqual([1, 1, 1, 1])
  })

  it('is below 0 for systematic disagreement', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 5],
          [5, 1],
          [1, 5],
        ],
        'ordinal',
      ),
    ).toBeLessThan(0)
  })

  it('does not mind zeros in the ratio metric', () => {
    const zeros = [
      [0, 0],
      [0, 1],
      [2, 2],
    ]
    expect(krippendorffAlpha(zeros, 'ratio')).toBeCloseTo(alphaByCoincidences(zeros, 'ratio') ?? NaN)
  })

  it('agrees with the matrix of coincidences', () => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(...metrics), (units, metric) => {
        const [ours, theirs] = [krippendorffAlpha(units, metric), alphaByCoincidences(units, metric)]
        if (theirs === null) expect(ours).toBeNull()
        else expect(ours).toBeCloseTo(Number.isNaN(theirs) ? 1 : theirs, 10)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows neither the order of raters nor of items, and ignores items with one value', () => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(...metrics), (units, metric) => {
        const shuffled = units.toReversed().map((unit) => unit.toReversed())
        const alpha = krippendorffAlpha(units, metric)
        const same = krippendorffAlpha([...shuffled, [6, null], [null, 1, null]], metric)
        if (alpha === null) expect(same).toBeNull()
        else expect(same).toBeCloseTo(alpha, 10)
      }),
    )
  })
})

describe('bootstrapAlpha', () => {
  const [{ units } = { units: [] }] = published.examples

  it('gives the same for a seed, and another for another', () => {
    const of = (seed: number) => bootstrapAlpha(units, 'ordinal', { draws: 200, seed })
    expect(of(1)).toEqual(of(1))
    expect(of(1)).not.toEqual(of(2))
  })

  it('holds alpha within its interval', () => {
    const interval = bootstrapAlpha(units, 'ordinal', { draws: 2000, seed: 1 })
    expect(interval).toMatchObject({ alpha: krippendorffAlpha(units, 'ordinal'), draws: 2000 })
    const { alpha, low, high } = interval ?? { alpha: NaN, low: NaN, high: NaN }
    expect(low).toBeLessThan(alpha)
    expect(high).toBeGreaterThan(alpha)
    expect(high).toBeLessThanOrEqual(1)
  })

  it('narrows as items are added', () => {
    const width = (times: number) => {
      const more = Array.from({ length: times }, () => units).flat()
      const { low, high } = bootstrapAlpha(more, 'ordinal', { draws: 500, seed: 1 }) ?? { low: NaN, high: NaN }
      return high - low
    }
    expect(width(16)).toBeLessThan(width(1) / 2)
  })

  it('has the coverage of a 95 % interval, within what small samples allow', () => {
    // Two raters who agree in 80 % of many items on a fair coin: alpha is 0.6 in the long run.
    const item = (chance: number) => (chance < 0.4 ? [0, 0] : chance < 0.8 ? [1, 1] : chance < 0.9 ? [0, 1] : [1, 0])
    const random = seededRandom(1)
    let covered = 0
    for (let round = 0; round < 300; round++) {
      const items = Array.from({ length: 60 }, () => item(random()))
      const { low, high } = bootstrapAlpha(items, 'nominal', { draws: 200, seed: round }) ?? { low: NaN, high: NaN }
      if (low <= 0.6 && 0.6 <= high) covered++
    }
    expect(covered / 300).toBeGreaterThan(0.9)
    expect(covered / 300).toBeLessThan(0.99)
  })

  it('is null when nothing can be paired, and needs a draw', () => {
    expect(bootstrapAlpha([[1, null]], 'ordinal', { draws: 10, seed: 1 })).toBeNull()
    expect(() => bootstrapAlpha(units, 'ordinal', { draws: 0, seed: 1 })).toThrow(RangeError)
  })
})
