import { fitSupport, informationAt } from './model'
import { tallyPairs, type Judged } from './pair-tallies'

/** Two rival answers, by their claims. */
export interface RivalPair {
  a: string
  b: string
}

/** What somebody said of a pair, and whether what it rests on has changed since. */
export interface OwnJudgement extends Judged {
  stale: boolean
}

/** One key for a pair, whichever claim is named first. */
export function pairKey({ a, b }: RivalPair): string {
  return a < b ? `${a}_${b}` : `${b}_${a}`
}

/**
 * The pair to offer next, or null when each has been judged freshly or is skipped: those never judged first, then those
 * gone stale; of these the one that teaches most, which is the gain in information expected of one more comparison,
 * ½ ln(1 + I(d) Var(d)), so that log and half can be left out. Glickman and Jensen (2005), Adaptive paired comparison
 * design, Journal of Statistical Planning and Inference 127:279-293. Only this editor's own judgements go in: an
 * offer that followed others' would show them (rule 6). The same input gives the same pair.
 */
export function nextPair(
  pairs: readonly RivalPair[],
  own: readonly OwnJudgement[],
  skipped: ReadonlySet<string> = new Set(),
): RivalPair | null {
  const judged = new Map(own.map((judgement) => [pairKey(judgement), judgement]))
  const open = pairs.filter((pair) => !skipped.has(pairKey(pair)) && (judged.get(pairKey(pair))?.stale ?? true))
  if (open.length === 0) return null
  const gain = gainOf(pairs, own)
  const ranked = open.map((pair) => ({ pair, key: pairKey(pair), again: judged.has(pairKey(pair)), gain: gain(pair) }))
  const [best] = ranked.toSorted(
    (a, b) => Number(a.again) - Number(b.again) || b.gain - a.gain || (a.key < b.key ? -1 : 1),
  )
  return best?.pair ?? null
}

/** What one more comparison of a pair would teach, to nine digits: rounding dust must not choose. */
function gainOf(pairs: readonly RivalPair[], own: readonly OwnJudgement[]): (pair: RivalPair) => number {
  const fresh = own.filter(({ stale }) => !stale)
  const { claimIds, tallies } = tallyPairs(
    pairs.flatMap(({ a, b }) => [a, b]),
    fresh,
  )
  const { mode, covariance } = fitSupport(claimIds.length, tallies)
  const places = new Map(claimIds.map((id, place) => [id, place]))
  const shared = (a: number, b: number) => covariance.values[a * claimIds.length + b] ?? 0
  return (pair) => {
    const [a, b] = [places.get(pair.a) ?? 0, places.get(pair.b) ?? 0]
    const variance = shared(a, a) + shared(b, b) - 2 * shared(a, b)
    return Number((informationAt((mode[a] ?? 0) - (mode[b] ?? 0)) * variance).toPrecision(9))
  }
}
