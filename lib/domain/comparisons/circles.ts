import { tallyPairs, type Judged } from './pair-tallies'
import { betterThan, stronglyConnectedComponents, type Edges } from './strongly-connected-components'

/** Circles looked for; more are found once these are looked at again. */
const mostCircles = 20

/**
 * Circles among comparisons (product.md, rule 9): claims of which each was judged better supported than the next and
 * the last better than the first. For each claim that stands in one, a shortest through it, unless another circle here
 * has it already; at most 20. What several people said of two claims is added up; equal is neither better nor worse.
 */
export function comparisonCircles(claimIds: readonly string[], judged: readonly Judged[]): string[][] {
  const tallied = tallyPairs(claimIds, judged)
  const better = betterThan(tallied)
  const circles: number[][] = []
  const covered = new Set<number>()
  const parts = stronglyConnectedComponents(better)
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
  for (let at = end; at !== start;) {
    at = cameFrom.get(at) ?? start
    way.push(at)
  }
  return way.toReversed()
}
