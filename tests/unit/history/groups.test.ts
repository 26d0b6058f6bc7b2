import { expect, test } from 'vitest'
import { entryPayloads } from '@/lib/domain/history/history'
import { historyFilters, historyGroups, kindsOf } from '@/lib/domain/history/groups'

test('every kind of log entry stands in exactly one group', () => {
  expect(Object.values(historyGroups).flat().toSorted()).toEqual(Object.keys(entryPayloads).toSorted())
})

test('a group lets all its kinds through, a kind itself', () => {
  expect(kindsOf('findings')).toEqual(['finding-written', 'finding-confirmed'])
  expect(kindsOf('claim-linked')).toEqual(['claim-linked'])
})

test('no group is named like a kind, so that a filter is one or the other', () => {
  expect(new Set(historyFilters).size).toBe(historyFilters.length)
})
