import { expect, test } from 'vitest'
import { storedClaim, storedStep } from '@/lib/data/database/stored-rows'

test('a row comes out as it is, whole or in part', () => {
  const whole = { id: 'c', kind: 'figure', status: 'draft', attribution: 'as-reported', eventDateBasis: null }
  expect(storedClaim(whole)).toBe(whole)
  expect(storedClaim({ status: 'retired', version: 3 })).toEqual({ status: 'retired', version: 3 })
  expect(storedStep({ knows: null, manner: 'published' })).toEqual({ knows: null, manner: 'published' })
})

test('a word that is not in the list of its column is a bug, not a value', () => {
  expect(() => storedClaim({ status: 'published' })).toThrow(RangeError)
  expect(() => storedStep({ knows: 'saw', manner: '' })).toThrow('“” is none of direct-quote')
})
