import { grouped } from './grouped'

/** The items that hang together by the given pairs, directly or through others, each group in the order given. */
export function connected<T>(items: readonly T[], pairs: readonly (readonly [T, T])[]): T[][] {
  const leader = new Map(items.map((item) => [item, item]))
  const find = (item: T): T => {
    let at = item
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up
    leader.set(item, at)
    return at
  }
  for (const [a, b] of pairs) if (leader.has(a) && leader.has(b)) leader.set(find(a), find(b))
  return [...grouped(items, find).values()]
}
