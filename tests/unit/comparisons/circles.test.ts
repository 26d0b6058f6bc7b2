import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonCircles } from '@/lib/domain/comparisons/circles'
import { anyJudged, hostileJudged, judged, someClaims } from '../../support/judged-pairs'

const strength = new Map<string, number>(someClaims.map((claim, index) => [claim, index]))

describe('circles', () => {
  it('are found and begin with the first of their claims', () => {
    expect(comparisonCircles(someClaims, [judged('a', 'b', -1), judged('b', 'c', -2), judged('c', 'a', -1)])).toEqual([
      ['a', 'b', 'c'],
    ])
  })

  it('are the shortest, and two where there are two', () => {
    const long = [judged('a', 'b', -1), judged('b', 'c', -1), judged('c', 'd', -1), judged('d', 'a', -1)]
    expect(comparisonCircles(someClaims, long)).toEqual([['a', 'b', 'c', 'd']])
    expect(comparisonCircles(someClaims, [...long, judged('c', 'a', -1)])).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ])
    const other = [judged('e', 'f', -1), judged('f', 'g', -1), judged('g', 'e', -1)]
    expect(comparisonCircles(someClaims, [...long, ...other])).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g'],
    ])
  })

  it('are none where equals close them, or where people’s judgements cancel out', () => {
    expect(comparisonCircles(someClaims, [judged('a', 'b', -1), judged('b', 'c', -1), judged('c', 'a', 0)])).toEqual([])
    const cancelled = [judged('a', 'b', -1), judged('b', 'c', -1), judged('c', 'a', -1), judged('c', 'a', 1, 'ben')]
    expect(comparisonCircles(someClaims, cancelled)).toEqual([])
  })

  it('are none where every judgement follows one order', () => {
    fc.assert(
      fc.property(anyJudged, (all) => {
        const sound = all.map(({ a, b, judgeId }) =>
          judged(a, b, Math.sign(strength.get(b)! - strength.get(a)!), judgeId),
        )
        expect(comparisonCircles(someClaims, sound)).toEqual([])
      }),
    )
  })

  it('go by judgements that were made, whatever was judged, and no claim of a circle is left out', () => {
    fc.assert(
      fc.property(anyJudged, (all) => {
        const net = (a: string, b: string) =>
          all.reduce(
            (sum, each) =>
              sum +
              (each.a === a && each.b === b
                ? (each.scale ?? 0)
                : each.a === b && each.b === a
                  ? -(each.scale ?? 0)
                  : 0),
            0,
          )
        const circles = comparisonCircles(someClaims, all)
        for (const circle of circles)
          circle.forEach((claim, at) => expect(net(claim, circle[(at + 1) % circle.length]!)).toBeLessThan(0))
        const reach = (from: string, seen = new Set<string>()): Set<string> => {
          for (const to of someClaims) if (net(from, to) < 0 && !seen.has(to)) reach(to, seen.add(to))
          return seen
        }
        const inCircles = someClaims.filter((claim) => reach(claim).has(claim))
        expect([...new Set(circles.flat())].toSorted()).toEqual(inCircles)
      }),
    )
  })

  it('among 200 claims and 20,000 comparisons are found, at most 20', () => {
    const { claimIds, all } = hostileJudged()
    const ring = claimIds.map((claim, at) => judged(claim, claimIds[(at + 1) % claimIds.length]!, -1))
    for (const given of [all, ring]) {
      const circles = comparisonCircles(claimIds, given)
      expect(circles.length).toBeGreaterThan(0)
      expect(circles.length).toBeLessThanOrEqual(20)
    }
  })
})
