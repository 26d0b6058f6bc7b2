import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tallyPairs } from '@/lib/domain/comparisons/pair-tallies'
import { betterThan, stronglyConnectedComponents } from '@/lib/domain/comparisons/strongly-connected-components'
import { anyJudged, judged, someClaims } from '../../support/judged-pairs'

it('goes by what all comparisons of two come to', () => {
  const tallied = tallyPairs(
    ['a', 'b', 'c'],
    [judged('a', 'b', -2), judged('a', 'b', 1, 'ben'), judged('b', 'c', 0), judged('a', 'c', 1)],
  )
  expect(betterThan(tallied)).toEqual([[1], [], [0]])
})

it('puts together exactly those that can be reached from one another', () => {
  fc.assert(
    fc.property(anyJudged, (all) => {
      const edges = betterThan(tallyPairs(someClaims, all))
      const reach = (from: number, seen = new Set<number>([from])): Set<number> => {
        for (const to of edges[from]!) if (!seen.has(to)) reach(to, seen.add(to))
        return seen
      }
      const parts = stronglyConnectedComponents(edges)
      for (const a of edges.keys())
        for (const b of edges.keys()) expect(parts[a] === parts[b]).toBe(reach(a).has(b) && reach(b).has(a))
    }),
  )
})
