import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPair, pairKey, type OwnJudgement, type RivalPair } from '@/lib/domain/comparisons/next-pair'
import { anyJudged, judged, someClaims } from '../../support/judged-pairs'

const own = (a: string, b: string, scale: number | null, stale = false): OwnJudgement => ({
  ...judged(a, b, scale),
  stale,
})
const pairsOf = (...keys: string[]): RivalPair[] => keys.map(([a = '', b = '']) => ({ a, b }))
const all = pairsOf('ab', 'ac', 'bc')

describe('the next pair', () => {
  it('has one key whichever claim is named first', () => {
    expect(pairKey({ a: 'a', b: 'b' })).toBe(pairKey({ a: 'b', b: 'a' }))
  })

  it('is one never judged, then one gone stale, then none', () => {
    expect(nextPair(all, [own('a', 'b', 1), own('c', 'a', 0, true)])).toEqual({ a: 'b', b: 'c' })
    expect(nextPair(all, [own('a', 'b', 1), own('c', 'a', 0, true), own('b', 'c', null)])).toEqual({ a: 'a', b: 'c' })
    expect(nextPair(all, [own('a', 'b', 1), own('c', 'a', 0), own('b', 'c', null)])).toBeNull()
  })

  it('teaches most: the claim nothing is known of before those known to be far apart', () => {
    const judgements = [own('a', 'b', -2), own('b', 'c', -2)]
    expect(nextPair(pairsOf('ab', 'bc', 'ac', 'bd'), judgements)).toEqual({ a: 'b', b: 'd' })
  })

  it('is not one that is skipped', () => {
    expect(nextPair(all, [], new Set(['a_b', 'a_c']))).toEqual({ a: 'b', b: 'c' })
    expect(nextPair(all, [], new Set(['a_b', 'a_c', 'b_c']))).toBeNull()
  })

  it('is the same for the same judgements in any order, and every pair comes up once in a round', () => {
    const everyPair = someClaims.flatMap((a, index) => someClaims.slice(index + 1).map((b) => ({ a, b })))
    fc.assert(
      fc.property(anyJudged, (given) => {
        const judgements = [...new Map(given.map((each) => [pairKey(each), { ...each, stale: false }])).values()]
        const offered = nextPair(everyPair, judgements)
        expect(nextPair(everyPair.toReversed(), judgements.toReversed())).toEqual(offered)
        let open = everyPair.length - judgements.length
        for (let next = offered; next; next = nextPair(everyPair, judgements)) {
          judgements.push(own(next.a, next.b, 1))
          open -= 1
        }
        expect(open).toBe(0)
      }),
      { numRuns: 20 },
    )
  })
})
