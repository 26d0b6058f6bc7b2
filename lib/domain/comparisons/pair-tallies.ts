import type { PairTally } from './model'

/** One current comparison: how much better supported b is than a, -2 to 2; null, cannot be compared. */
export interface Judged {
  a: string
  b: string
  scale: number | null
  judgeId: string
}

/** The claims of some comparisons in one order, and what was said of each two of them. */
export interface Tallied {
  claimIds: string[]
  tallies: PairTally[]
}

/**
 * Adds comparisons up, pair by pair, in an order that does not depend on theirs or on which claim is named first. Those
 * of a claim that is not listed, and those that cannot be compared, add nothing.
 */
export function tallyPairs(claimIds: readonly string[], judged: readonly Judged[]): Tallied {
  const ordered = [...new Set(claimIds)].toSorted()
  const places = new Map(ordered.map((id, place) => [id, place]))
  const tallies = new Map<number, PairTally>()
  for (const { a, b, scale } of judged) {
    const [first, second] = [places.get(a), places.get(b)]
    if (first === undefined || second === undefined || first === second || scale === null) continue
    const score = first < second ? 0 - scale : scale
    const [low, high] = first < second ? [first, second] : [second, first]
    const key = low * ordered.length + high
    const tally = tallies.get(key) ?? { a: low, b: high, count: 0, sum: 0, squares: 0 }
    tally.count += 1
    tally.sum += score
    tally.squares += score * score
    tallies.set(key, tally)
  }
  return {
    claimIds: ordered,
    tallies: [...tallies].toSorted(([one], [other]) => one - other).map(([, tally]) => tally),
  }
}

/** The places of claims that comparisons connect, directly or through others: one list a group, ascending. */
export function connectedGroups({ claimIds, tallies }: Tallied): number[][] {
  const heads = claimIds.map((_, place) => place)
  const headOf = (place: number): number => {
    let head = place
    while (heads[head] !== head) head = heads[head] ?? head
    heads[place] = head
    return head
  }
  for (const { a, b } of tallies) {
    const [one, other] = [headOf(a), headOf(b)]
    heads[Math.max(one, other)] = Math.min(one, other)
  }
  const groups = new Map<number, number[]>()
  claimIds.forEach((_, place) => groups.set(headOf(place), [...(groups.get(headOf(place)) ?? []), place]))
  return [...groups.values()]
}
