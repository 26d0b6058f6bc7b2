import { expect, test } from 'vitest'
import { addressKey } from '@/lib/domain/input/address-key'

test('a key or an id is taken as it stands', () => {
  expect(addressKey.parse('killed-in-syria')).toBe('killed-in-syria')
  expect(addressKey.parse('019508f0-0000-7000-8000-000000000000')).toBe('019508f0-0000-7000-8000-000000000000')
})

test.each(['', 'a\0b', '\ud800', 'x'.repeat(201), undefined])(
  '%j is refused before it reaches the database',
  (value) => {
    expect(addressKey.safeParse(value).success).toBe(false)
  },
)
