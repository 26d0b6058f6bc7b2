import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '@/lib/data/database/canonical-json'

test('keys are in order on every level, in arrays too', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: { z: 'z', y: [] } })).toBe(
    '{"a":{"y":[],"z":"z"},"b":[{"c":null,"d":1}]}',
  )
})

test('what is undefined is left out, and a date is the text that JSON has for it', () => {
  expect(canonicalJson({ b: new Date('2012-05-25T00:00:00Z'), a: undefined })).toBe('{"b":"2012-05-25T00:00:00.000Z"}')
})

test('it says what JSON says, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value)
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(text))
      expect(canonicalJson(turned(JSON.parse(text)))).toBe(canonicalJson(value))
    }),
  )
})

/** The same with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)])
      .toReversed(),
  )
}
