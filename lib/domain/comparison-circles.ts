import { tallyPairs, type Judged } from './pair-tallies'

type Edges = readonly (readonly number[])[]

/** Circles looked for; more are found once these are looked at again. */
const mostCircles = 20

/**
 * Circles among comparisons (product.md, rule 9): claims of which each was judged better supported than the next and
 * the last better than the first. For each claim that stands in one, a shortest through it, unless another circle here
 * has it already; at most 20. What several people said of two claims is added up; equal is neither better nor worse.
 */
export function comparisonCircles(claimIds: readonly string[], judged: readonly Judged[]): string[][] {
  const tallied = tallyPairs(claimIds, judged)
  const better: number[][] = tallied.claimIds.map(() => [])
  for (const { a, b, sum } of tallied.tallies) {
    if (sum > 0) better[a]?.push(b)
    if (sum < 0) better[b]?.push(a)
  }
  const circles: number[][] = []
  const covered = new Set<number>()
  const parts = strongParts(better)
  for (let start = 0; start < better.length && circles.length < mostCircles; start += 1) {
    const circle = covered.has(start) ? null : shortestCircle(start, better, parts)
    if (!circle) continue
    circles.push(circle)
    for (const claim of circle) covered.add(claim)
  }
  return circles.map(fromFirst).map((circle) => circle.map((place) => tallied.claimIds[place] ?? ''))
}

/** The same circle, told from the first of its claims on. */
function fromFirst(circle: readonly number[]): number[] {
  const first = circle.indexOf(Math.min(...circle))
  return [...circle.slice(first), ...circle.slice(0, first)]
}

/** A shortest way from `start` back to it, breadth first, within its strong part; null where there is none. */
function shortestCircle(start: number, edges: Edges, parts: readonly number[]): number[] | null {
  const cameFrom = new Map<number, number>()
  let front = [start]
  while (front.length > 0) {
    const next: number[] = []
    for (const at of front) {
      for (const to of edges[at] ?? []) {
        if (to === start) return wayTo(at, start, cameFrom)
        if (parts[to] !== parts[start] || cameFrom.has(to)) continue
        cameFrom.set(to, at)
        next.push(to)
      }
    }
    front = next
  }
  return null
}

function wayTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [end]
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start
    way.push(at)
  }
  return way.toReversed()
}

/**
 * For each place the number of its strong part: those that can be reached from one another. Kosaraju's two passes
 * (Sharir 1981, A strong-connectivity algorithm, Computers and Mathematics with Applications 7:67-72), without
 * recursion; linear in places and edges.
 */
function strongParts(edges: Edges): number[] {
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
