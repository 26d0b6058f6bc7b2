import fc from 'fast-check'
import { expect, it } from 'vitest'
import { connected } from '@/lib/domain/collections/connected'

const items = ['a', 'b', 'c', 'd', 'e']
const pair = fc.tuple(fc.constantFrom(...items, 'gone'), fc.constantFrom(...items, 'gone'))

it('groups what hangs together', () => {
  expect(
    connected(items, [
      ['a', 'c'],
      ['c', 'e'],
      ['d', 'gone'],
    ]),
  ).toEqual([['a', 'c', 'e'], ['b'], ['d']])
})

it('keeps every item once, both ends of a pair together, and joins nothing more when a pair is told again', () => {
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const groups = connected(items, pairs)
      expect(groups.flat().toSorted()).toEqual(items)
      for (const [a, b] of pairs)
        if (a !== 'gone' && b !== 'gone') expect(groups.find((group) => group.includes(a))).toContain(b)
      expect(connected(items, [...pairs, ...pairs.map(([a, b]) => [b, a] as const)])).toEqual(groups)
    }),
  )
})
