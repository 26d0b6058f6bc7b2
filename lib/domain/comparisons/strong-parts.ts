import type { Tallied } from './pair-tallies'

/** For each place those it leads to. */
export type Edges = readonly (readonly number[])[]

/** For each claim those it was judged better supported than, all comparisons of the two added up. */
export function betterThan({ claimIds, tallies }: Tallied): Edges {
  const better: number[][] = claimIds.map(() => [])
  for (const { a, b, sum } of tallies) {
    if (sum > 0) better[a]?.push(b)
    if (sum < 0) better[b]?.push(a)
  }
  return better
}

/**
 * For each place the number of its strong part: those that can be reached from one another. Kosaraju's two passes
 * (Sharir 1981, A strong-connectivity algorithm, Computers and Mathematics with Applications 7:67-72), without
 * recursion; linear in places and edges.
 */
export function strongParts(edges: Edges): number[] {
  const back: number[][] = edges.map(() => [])
  edges.forEach((targets, from) => targets.forEach((to) => back[to]?.push(from)))
  const parts = edges.map(() => -1)
  let part = 0
  for (const start of finishOrder(edges).toReversed()) {
    if (parts[start] !== -1) continue
    const open = [start]
    parts[start] = part
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const to of back[at] ?? []) {
        if (parts[to] !== -1) continue
        parts[to] = part
        open.push(to)
      }
    }
    part += 1
  }
  return parts
}

/** Places in the order in which a depth-first walk is done with them. */
function finishOrder(edges: Edges): number[] {
  const seen = edges.map(() => false)
  const done: number[] = []
  for (const start of edges.keys()) {
    if (seen[start]) continue
    seen[start] = true
    const path = [{ at: start, next: 0 }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = edges[top.at]?.[top.next]
      top.next += 1
      if (to === undefined) done.push(path.pop()?.at ?? start)
      else if (!seen[to]) {
        seen[to] = true
        path.push({ at: to, next: 0 })
      }
    }
  }
  return done
}
