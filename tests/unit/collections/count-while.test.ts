import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWhile } from '@/lib/domain/collections/count-while'

test('it counts what holds at the beginning, none, some or all', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (size, holding) => {
      expect(countWhile(size, (index) => index < holding)).toBe(Math.min(size, holding))
    }),
  )
})
