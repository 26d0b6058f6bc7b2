import { expect, test } from 'vitest'
import { seal, unseal } from '@/lib/data/access/seal'

const plain = Buffer.from('what must not be read')
const sealed = () => seal('a use', 'a row', plain)

test('what is sealed is opened again, and is not to be read before', () => {
  expect(unseal('a use', 'a row', sealed())).toEqual(plain)
  expect(Buffer.from(sealed()).includes(plain)).toBe(false)
  expect(sealed()).not.toEqual(sealed())
})

test('it is opened for its own use and row only, and unaltered only', () => {
  expect(unseal('another use', 'a row', sealed())).toBeNull()
  expect(unseal('a use', 'another row', sealed())).toBeNull()
  for (let at = 0; at < sealed().length; at++) {
    const altered = sealed()
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(unseal('a use', 'a row', altered)).toBeNull()
  }
  for (const length of [0, 1, 12, 28]) expect(unseal('a use', 'a row', sealed().subarray(0, length))).toBeNull()
})
