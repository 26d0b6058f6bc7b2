import type { Tallied } from './pair-tallies'

/** For each vertex, those it leads to. */
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
 * For each vertex the number of its strongly connected component: vertices that reach one another. Kosaraju's two passes
 * (Sharir 1981, A strong-connectivity algorithm, Computers and Mathematics with Applications 7:67-72), without
 * recursion; linear in vertices and edges.
 */
export function stronglyConnectedComponents(edges: Edges): number[] {
  const reversed: number[][] = edges.map(() => [])
  edges.forEach((targets, from) => targets.forEach((to) => reversed[to]?.push(from)))
  const components = edges.map(() => -1)
  let component = 0
  for (const start of finishOrder(edges).toReversed()) {
    if (components[start] !== -1) continue
    const open = [start]
    components[start] = component
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const to of reversed[at] ?? []) {
        if (components[to] !== -1) continue
        components[to] = component
        open.push(to)
      }
    }
    component += 1
  }
  return components
}

/** Vertices in the order in which a depth-first search finishes them. */
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
