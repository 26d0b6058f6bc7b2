import { expect, it } from 'vitest'
import { connectedGroups, tallyPairs } from '@/lib/domain/comparisons/pair-tallies'
import { judged } from '../../support/judged-pairs'

it('adds up what was said of a pair, whichever claim was named first', () => {
  const { claimIds, tallies } = tallyPairs(
    ['b', 'a'],
    [judged('a', 'b', -2), judged('b', 'a', -1), judged('a', 'b', 0)],
  )
  expect(claimIds).toEqual(['a', 'b'])
  expect(tallies).toEqual([{ a: 0, b: 1, count: 3, sum: 1, squares: 5 }])
})

it('takes nothing from what cannot be compared, from other claims, and from a claim against itself', () => {
  expect(tallyPairs(['a', 'b'], [judged('a', 'b', null), judged('a', 'x', 2), judged('a', 'a', 1)]).tallies).toEqual([])
})

it('finds who is connected, through others too', () => {
  const tallied = tallyPairs(
    ['a', 'b', 'c', 'd', 'e'],
    [judged('d', 'a', 1), judged('b', 'd', 0), judged('c', 'e', null)],
  )
  expect(connectedGroups(tallied)).toEqual([[0, 1, 3], [2], [4]])
})
