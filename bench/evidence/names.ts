import { rankNames } from '@/lib/domain/parties/name-key'
import { atLeast } from '../speed/measure'
import type { BenchLine } from '../bench-line'
import pairs from './name-pairs.json'

/** How many of the queries find their name as the first, and among the first five. */
function scored(queries: readonly string[], names: readonly string[]): { first: number; inFive: number } {
  const places = queries.map((query, at) => rankNames(query, names).findIndex(({ index }) => index === at))
  const share = (within: number) => places.filter((place) => place < within).length / places.length
  return { first: share(1), inFive: share(5) }
}

/**
 * E8, names: invented people, and some in the news, in Arabic letters and in one to three Latin spellings each, among all the
 * others; both ways.
 */
export function* names(): Generator<BenchLine> {
  const arabic = pairs.map(([name = '']) => name)
  for (const spelling of [1, 2, 3]) {
    const latin = pairs.map((name) => name[spelling] ?? name[1] ?? '')
    for (const [way, { first, inFive }] of [
      ['Arabic to Latin', scored(arabic, latin)],
      ['Latin to Arabic', scored(latin, arabic)],
    ] as const) {
      const what = `${pairs.length} names, ${way}, spelling ${spelling}`
      yield atLeast('E8', `${what}: right first`, first, 0.93)
      yield atLeast('E8', `${what}: in five`, inFive, 0.98)
    }
  }
}
