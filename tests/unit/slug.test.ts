import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, slugOf } from '@/lib/domain/slug'

test('names become keys', () => {
  expect(slugOf('As Annan flies out, Assad’s men go in', 'source')).toBe('as-annan-flies-out-assad-s-men-go-in')
  expect(slugOf('Élysée', 'source')).toBe('elysee')
  expect(slugOf('إدلب', 'source')).toBe('source')
})

test('any text gives a key that an address can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(slugOf(name, 'thing')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
  )
})

test('freeSlug counts on', () => {
  expect(freeSlug('homs', new Set())).toBe('homs')
  expect(freeSlug('homs', new Set(['homs', 'homs-2']))).toBe('homs-3')
})
