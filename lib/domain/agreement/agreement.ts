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
  const table = tally(units)
  return table.kinds.length === 0 ? null : alphaOf(table, countEach(table, table.kinds), metric)
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
  const table = tally(units)
  const { kinds } = table
  if (kinds.length === 0) return null
  const random = seededRandom(seed)
  const sample = Int32Array.from(kinds)
  const draw = () => {
    for (let item = 0; item < sample.length; item++) sample[item] = kinds[Math.floor(random() * kinds.length)] ?? 0
    return alphaOf(table, countEach(table, sample), metric)
  }
  const alphas = Float64Array.from({ length: draws }, draw).toSorted()
  const alpha = alphaOf(table, countEach(table, kinds), metric)
  return { alpha, low: quantile(alphas, 0.025), high: quantile(alphas, 0.975), draws }
}

/** A set of values that some items have: places of its values, and of the pairs of different ones with their weights. */
interface Pattern {
  values: Int32Array
  /** Pairs of different values in it, and what each adds to the coincidences: how often it occurs, over the others there are. */
  pairs: Int32Array
  weights: Float64Array
}

/** The items that can be paired, as sums are taken of them: a sample costs a pass over its patterns, whatever the metric. */
interface Tally {
  /** The distinct values, ascending. */
  values: number[]
  /** Pairs of places of values that some item has together. */
  pairs: [number, number][]
  patterns: Pattern[]
  /** By item, the number of its pattern. */
  kinds: Int32Array
}

function tally(units: Units): Tally {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null).toSorted((a, b) => a - b))
    .filter(({ length }) => length > 1)
  const distinct = new Map(paired.map((unit) => [unit.join(), unit]))
  const numbers = new Map([...distinct.keys()].map((key, number) => [key, number]))
  const values = [...new Set(paired.flat())].toSorted((a, b) => a - b)
  const places = new Map(values.map((value, place) => [value, place]))
  const pairNumbers = new Map<string, number>()
  const pairs: [number, number][] = []
  const pairOf = (a: number, b: number) => {
    const known = pairNumbers.get(`${a} ${b}`)
    if (known !== undefined) return known
    pairNumbers.set(`${a} ${b}`, pairs.length)
    return pairs.push([a, b]) - 1
  }
  const patterns = [...distinct.values()].map((unit) =>
    patternOf(
      unit.map((value) => places.get(value) ?? 0),
      pairOf,
    ),
  )
  return { values, pairs, patterns, kinds: Int32Array.from(paired, (unit) => numbers.get(unit.join()) ?? 0) }
}

function patternOf(values: number[], pairOf: (a: number, b: number) => number): Pattern {
  const weights = new Map<number, number>()
  for (const [a, b] of eachPair(values)) {
    if (a !== b) weights.set(pairOf(a, b), (weights.get(pairOf(a, b)) ?? 0) + 1 / (values.length - 1))
  }
  return {
    values: Int32Array.from(values),
    pairs: Int32Array.from(weights.keys()),
    weights: Float64Array.from(weights.values()),
  }
}

/** How often each pattern occurs. */
function countEach({ patterns }: Tally, kinds: Int32Array): Int32Array {
  const counts = new Int32Array(patterns.length)
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** One minus observed over expected disagreement, summed over pairs instead of the matrix of coincidences: the same. */
function alphaOf({ values, pairs, patterns }: Tally, counts: Int32Array, metric: Metric): number {
  const frequencies = new Float64Array(values.length)
  const coincidences = new Float64Array(pairs.length)
  let total = 0
  // By index throughout: this runs for every pattern of every sample.
  for (let number = 0; number < patterns.length; number++) {
    const count = counts[number]
    const pattern = patterns[number]
    if (!count || !pattern) continue
    const { values: ratings, pairs: together, weights } = pattern
    total += count * ratings.length
    for (let at = 0; at < ratings.length; at++) add(frequencies, ratings[at], count)
    for (let at = 0; at < together.length; at++) add(coincidences, together[at], count * (weights[at] ?? 0))
  }
  const difference = differenceBy(metric, values, frequencies)
  const observed = pairs.reduce((sum, [a, b], pair) => sum + (coincidences[pair] ?? 0) * difference(a, b), 0)
  let expected = 0
  for (let a = 0; a < values.length; a++) {
    for (let b = a + 1; b < values.length; b++)
      expected += (frequencies[a] ?? 0) * (frequencies[b] ?? 0) * difference(a, b)
  }
  return expected === 0 ? 1 : 1 - ((total - 1) * observed) / expected
}

function add(sums: Float64Array, at: number | undefined, amount: number): void {
  if (at !== undefined) sums[at] = (sums[at] ?? 0) + amount
}

function* eachPair<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [i, first] of items.entries()) {
    for (const second of items.slice(i + 1)) yield [first, second]
  }
}

/** The squared difference of two different values, by their places; `values` ascend, `frequencies` may hold zeros. */
function differenceBy(
  metric: Metric,
  values: readonly number[],
  frequencies: Float64Array,
): (a: number, b: number) => number {
  const valueOf = (place: number) => values[place] ?? 0
  switch (metric) {
    case 'nominal':
      return () => 1
    case 'interval':
      return (a, b) => (valueOf(a) - valueOf(b)) ** 2
    case 'ratio':
      return (a, b) => ((valueOf(a) - valueOf(b)) / (valueOf(a) + valueOf(b))) ** 2
    case 'ordinal': {
      // The values ranked between two, with half of each of the two: that is the difference of their mid-ranks.
      let before = 0
      const midRanks = frequencies.map((frequency) => (before += frequency) - frequency / 2)
      return (a, b) => ((midRanks[a] ?? 0) - (midRanks[b] ?? 0)) ** 2
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
