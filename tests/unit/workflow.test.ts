import { expect, test } from 'vitest'
import { claimStatuses } from '@/lib/domain/vocabulary'
import { nextStatuses, transition } from '@/lib/domain/workflow'

test('every pair of statuses is decided', () => {
  const legal = claimStatuses.flatMap((from) =>
    claimStatuses.filter((to) => transition(from, to)).map((to) => `${from} > ${to}`),
  )
  expect(legal).toEqual([
    'draft > in-review',
    'draft > retired',
    'in-review > draft',
    'in-review > reviewed',
    'in-review > retired',
    'reviewed > in-review',
    'reviewed > retired',
    'retired > draft',
  ])
})

test('retiring, reopening and bringing back need a reason', () => {
  for (const from of ['draft', 'in-review', 'reviewed'] as const) expect(transition(from, 'retired')?.needsReason).toBe(true)
  expect(transition('reviewed', 'in-review')?.needsReason).toBe(true)
  expect(transition('retired', 'draft')?.needsReason).toBe(true)
  expect(transition('draft', 'in-review')?.needsReason).toBe(false)
})

test('nextStatuses lists where a claim can go', () => {
  expect(nextStatuses('in-review')).toEqual(['draft', 'reviewed', 'retired'])
})
