import { expect, test } from 'vitest'
import { isNarrowerMeasure, isNarrowerWho } from '@/lib/domain/readings/narrower'

test('everybody lies in all, and no group in itself', () => {
  expect(isNarrowerWho('children', 'all')).toBe(true)
  expect(isNarrowerWho('Girls', 'children')).toBe(true)
  expect(isNarrowerWho('all', 'all')).toBe(false)
  expect(isNarrowerWho('all', 'children')).toBe(false)
  expect(isNarrowerWho('children', 'fighters')).toBe(false)
})

test('the killed and the wounded are among the casualties', () => {
  expect(isNarrowerMeasure('killed', 'casualties')).toBe(true)
  expect(isNarrowerMeasure('wounded', 'casualties')).toBe(true)
  expect(isNarrowerMeasure('wounded', 'killed')).toBe(false)
})
