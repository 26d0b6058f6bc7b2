import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, isReadableKey, slugOf } from '@/lib/domain/input/slug'

test('names become keys', () => {
  expect(slugOf('As Annan flies out, Assad’s men go in', 'source')).toBe('as-annan-flies-out-assad-s-men-go-in')
  expect(slugOf('Élysée', 'source')).toBe('elysee')
  expect(slugOf('إدلب', 'source')).toBe('source')
  expect(slugOf('إدلب، 12/2012', 'source')).toBe('source')
  expect(slugOf('7,500 dead', 'source')).toBe('7-500-dead')
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

test('a key can be read if it has words of its own', () => {
  for (const key of ['homs', '7-500-dead', 'source-of-doubt', 'sources'])
    expect(isReadableKey(key, 'source'), key).toBe(true)
  for (const key of ['12-2012', '7', 'source', 'source-12']) expect(isReadableKey(key, 'source'), key).toBe(false)
})
