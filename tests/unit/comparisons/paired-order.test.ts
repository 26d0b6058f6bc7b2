import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedOrder, type PairedOrder } from '@/lib/domain/comparisons/paired-order'
import { anyJudged, hostileJudged, judged, someClaims } from '../../support/judged-pairs'

/** Each claim with its place: "a 1", "b =2", "c 2-4". */
const inShort = ({ groups }: PairedOrder) =>
  groups.map((group) =>
    group.map(({ claimId, place }) =>
      place.kind === 'open'
        ? `${claimId} ${place.from}-${place.to}`
        : `${claimId} ${place.shared ? '=' : ''}${place.rank}`,
    ),
  )
const both = (...given: Parameters<typeof judged>) => [judged(...given), judged(given[0], given[1], given[2], 'ben')]

describe('an order', () => {
  it('ranks what one editor said of two, and lets equals share a rank', () => {
    expect(inShort(pairedOrder(['a', 'b'], [judged('a', 'b', 1)]))).toEqual([['b 1', 'a 2']])
    expect(inShort(pairedOrder(['a', 'b'], [judged('a', 'b', 0)]))).toEqual([['a =1', 'b =1']])
    const round = [judged('a', 'b', -1), judged('a', 'c', -1), judged('b', 'c', 0)]
    expect(inShort(pairedOrder(['a', 'b', 'c'], round))).toEqual([['a 1', 'b =2', 'c =2']])
  })

  it('puts three in a row', () => {
    const round = [judged('a', 'b', -1), judged('b', 'c', -1), judged('a', 'c', -2)]
    expect(inShort(pairedOrder(['c', 'a', 'b'], round))).toEqual([['a 1', 'b 2', 'c 3']])
  })

  it('cannot tell yet what was only compared by way of a third', () => {
    expect(inShort(pairedOrder(['a', 'b', 'x'], [judged('a', 'x', -1), judged('b', 'x', -1)]))).toEqual([
      ['a 1-2', 'b 1-2', 'x 3'],
    ])
  })

  it('cannot tell yet where people contradict each other, or one goes in a circle', () => {
    const against = [judged('a', 'b', -2), judged('a', 'b', 2, 'ben')]
    expect(inShort(pairedOrder(['a', 'b'], against))).toEqual([['a 1-2', 'b 1-2']])
    const circle = [judged('a', 'b', -1), judged('b', 'c', -1), judged('a', 'c', 1)]
    expect(inShort(pairedOrder(['a', 'b', 'c'], circle))).toEqual([['a 1-3', 'b 1-3', 'c 1-3']])
  })

  it('makes no tie of a circle, however much else is judged soundly', () => {
    const circle = [judged('a', 'b', -1), judged('b', 'c', -1), judged('a', 'c', 1)]
    const below = ['d', 'e', 'f'].flatMap((other) => ['a', 'b', 'c'].map((claim) => judged(claim, other, -1)))
    const order = pairedOrder(['a', 'b', 'c', 'd', 'e', 'f'], [...circle, ...below])
    expect(inShort(order)[0]?.slice(0, 3)).toEqual(['a 1-3', 'b 1-3', 'c 1-3'])
  })

  it('tells nothing yet where too few people made it', () => {
    const twoNeeded = { leastJudges: 2 }
    expect(inShort(pairedOrder(['a', 'b'], [judged('a', 'b', -2)], twoNeeded))).toEqual([['a 1-2', 'b 1-2']])
    expect(inShort(pairedOrder(['a', 'b'], both('a', 'b', -1), twoNeeded))).toEqual([['a 1', 'b 2']])
    const abstained = [judged('a', 'b', -2), judged('a', 'b', null, 'ben')]
    expect(inShort(pairedOrder(['a', 'b'], abstained, twoNeeded))).toEqual([['a 1-2', 'b 1-2']])
  })

  it('leaves what nothing connects apart, larger groups first, and names what nothing was compared with', () => {
    const order = pairedOrder(someClaims, [
      judged('a', 'b', 1),
      judged('c', 'd', 1),
      judged('d', 'e', 1),
      judged('f', 'g', null),
    ])
    expect(
      order.groups.map((group) =>
        group
          .map(({ claimId }) => claimId)
          .toSorted()
          .join(''),
      ),
    ).toEqual(['cde', 'ab'])
    expect(order.uncompared).toEqual(['f', 'g'])
  })
})

describe('whatever was judged', () => {
  const shuffled = anyJudged.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )

  it('the order of comparisons and claims does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(pairedOrder(someClaims.toReversed(), mixed)).toEqual(pairedOrder(someClaims, all))
      }),
    )
  })

  it('nor does which claim was named first', () => {
    fc.assert(
      fc.property(anyJudged, (all) => {
        const turned = all.map(({ a, b, scale, judgeId }) => judged(b, a, scale === null ? null : 0 - scale, judgeId))
        expect(pairedOrder(someClaims, turned)).toEqual(pairedOrder(someClaims, all))
      }),
    )
  })

  it('every claim stands somewhere once, ranks lie within the group, and there is no number between ranks', () => {
    fc.assert(
      fc.property(anyJudged, (all) => {
        const { groups, uncompared } = pairedOrder(someClaims, all)
        expect([...groups.flat().map(({ claimId }) => claimId), ...uncompared].toSorted()).toEqual([...someClaims])
        for (const group of groups) {
          for (const { place } of group) {
            const [from, to] = place.kind === 'open' ? [place.from, place.to] : [place.rank, place.rank]
            expect(from).toBeGreaterThanOrEqual(1)
            expect(to).toBeLessThanOrEqual(group.length)
            expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
          }
        }
      }),
    )
  })

  it('who is much better than each other claim is ranked below none, and first where nobody contradicts that', () => {
    const rest = anyJudged.map((all) => all.filter(({ a }) => a !== 'a'))
    const wins = someClaims.slice(1).flatMap((other) => both('a', other, -2))
    fc.assert(
      fc.property(rest, (all) => {
        const place = pairedOrder(someClaims, [...all, ...wins]).groups[0]?.find(
          ({ claimId }) => claimId === 'a',
        )?.place
        expect(place?.kind === 'open' ? place.from : place?.rank).toBe(1)
      }),
    )
    expect(inShort(pairedOrder(someClaims, wins))[0]?.[0]).toBe('a 1')
  })

  it('all equal is one shared rank, or cannot be told yet', () => {
    fc.assert(
      fc.property(anyJudged, (all) => {
        const equal = all.map((judgement) => ({ ...judgement, scale: 0 }))
        for (const group of pairedOrder(someClaims, equal).groups) {
          for (const { place } of group)
            expect(place).toEqual(
              place.kind === 'ranked'
                ? { kind: 'ranked', rank: 1, shared: true }
                : { kind: 'open', from: 1, to: group.length },
            )
        }
      }),
    )
  })

  it('orders 200 claims by 20,000 comparisons', () => {
    const { claimIds, all } = hostileJudged()
    expect(pairedOrder(claimIds, all).groups.flat().length).toBe(200)
  })
})
