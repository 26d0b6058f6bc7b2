import { expect, it } from 'vitest'
import { placeWords } from '@/lib/domain/comparisons/place-words'

it('says ranks, ties, and what cannot be told yet', () => {
  const ranks = [1, 2, 3, 4, 11, 12, 13, 21, 102].map((rank) => placeWords({ kind: 'ranked', rank, shared: false }))
  expect(ranks).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd'])
  expect(placeWords({ kind: 'ranked', rank: 2, shared: true })).toBe('2nd, shared')
  expect(placeWords({ kind: 'open', from: 1, to: 3 })).toBe('cannot tell yet: 1st to 3rd')
})
