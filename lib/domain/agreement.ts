import { seededRandom } from './seeded-random'

/** What a difference between two values means. Credibility ratings are ordinal. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** One row per item, one column per rater; null where a rater gave no value (6 and F are such). */
export type Units = readonly (readonly (number | null)[])[]

/**
 * Krippendorff's alpha: 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement.
 * Null when nothing can be paired, that is when no item has two values. Where all values are the same one, which leaves
 * chance nothing to disagree about (0/0), it is 1 by convention.
 *
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43;
 * the conventional lines are 0.800 and 0.667: Krippendorff (2004), Content Analysis, 2nd ed., 11.4.
 */
export function krippendorffAlpha(units: Units, metric: Metric): number | null {
  const { patterns, kinds } = tally(units)
  return kinds.length === 0 ? null : alphaOf(patterns, countEach(kinds), metric)
}

/** Alpha with its 95 % interval, and how many samples that rests on. */
export type AlphaInterval = { alpha: number; low: number; high: number; draws: number }

/**
 * Alpha with the interval between the 2.5th and 97.5th percentile of `draws` (1 or more) samples, each of as many items
 * as can be paired, drawn from them with replacement; null when nothing can be paired. The same `seed` gives the same.
 *
 * Zapf, Castell, Morawietz and Karch (2016), Measuring inter-rater reliability for nominal data, BMC Medical Research
 * Methodology 16:93, the standard bootstrap; percentiles by Efron and Tibshirani (1993), An Introduction to the
 * Bootstrap, 13.3.
 */
export function bootstrapAlpha(
  units: Units,
  metric: Metric,
  { draws, seed }: { draws: number; seed: number },
): AlphaInterval | null {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`Draws must be 1 or more, not ${draws}.`)
  const { patterns, kinds } = tally(units)
  if (kinds.length === 0) return null
  const random = seededRandom(seed)
  const sample = () => kinds.map(() => kinds[Math.floor(random() * kinds.length)] ?? 0)
  const alphas = Float64Array.from({ length: draws }, () => alphaOf(patterns, countEach(sample()), metric)).toSorted()
  const alpha = alphaOf(patterns, countEach(kinds), metric)
  return { alpha, low: quantile(alphas, 0.025), high: quantile(alphas, 0.975), draws }
}

/** The items that have two values or more: the few distinct sets of values, and by number which of them each item has. */
function tally(units: Units): { patterns: number[][]; kinds: Int32Array } {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null).toSorted((a, b) => a - b))
    .filter(({ length }) => length > 1)
  const patterns = new Map(paired.map((values) => [values.join(), values]))
  const numbers = new Map([...patterns.keys()].map((key, number) => [key, number]))
  return {
    patterns: [...patterns.values()],
    kinds: Int32Array.from(paired, (values) => numbers.get(values.join()) ?? 0),
  }
}

function countEach(kinds: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** One minus observed over expected disagreement, summed over pairs instead of the matrix of coincidences: the same. */
function alphaOf(patterns: number[][], counts: Map<number, number>, metric: Metric): number {
  const frequencies = new Map<number, number>()
  for (const [kind, count] of counts) {
    for (const value of patterns[kind] ?? []) frequencies.set(value, (frequencies.get(value) ?? 0) + count)
  }
  const values = [...frequencies].toSorted(([a], [b]) => a - b)
  const total = values.reduce((sum, [, frequency]) => sum + frequency, 0)
  const difference = differenceBy(metric, values)

  let observed = 0
  for (const [kind, count] of counts) {
    const unit = patterns[kind] ?? []
    for (const [a, b] of pairs(unit)) observed += (count * difference(a, b)) / (unit.length - 1)
  }
  let expected = 0
  for (const [[a, countA], [b, countB]] of pairs(values)) expected += countA * countB * difference(a, b)
  return expected === 0 ? 1 : 1 - ((total - 1) * observed) / expected
}

function* pairs<T>(items: T[]): Generator<[T, T]> {
  for (const [i, first] of items.entries()) {
    for (const second of items.slice(i + 1)) yield [first, second]
  }
}

/** The squared difference of two values; `values` are the distinct ones with their frequencies, ascending. */
function differenceBy(metric: Metric, values: [number, number][]): (a: number, b: number) => number {
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1)
    case 'interval':
      return (a, b) => (a - b) ** 2
    case 'ratio':
      return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2)
    case 'ordinal': {
      // The values ranked between two, with half of each of the two: that is the difference of their mid-ranks.
      let before = 0
      const midRanks = new Map(values.map(([value, frequency]) => [value, (before += frequency) - frequency / 2]))
      return (a, b) => ((midRanks.get(a) ?? 0) - (midRanks.get(b) ?? 0)) ** 2
    }
  }
}

/** Linear between order statistics: Hyndman and Fan (1996), Sample quantiles in statistical packages, definition 7. */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? 0
  return below + (above - below) * (place - Math.floor(place))
}
