import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstUtf8Strays, mendUtf8 } from '@/lib/services/sources/input/utf8-strays'

const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const readStrictly = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

test('strays are where the decoder of UTF-8 puts U+FFFD, one for one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      let text = ''
      let from = 0
      for (const { start, end } of firstUtf8Strays(bytes, Infinity)) {
        text += `${readStrictly(bytes.subarray(from, start))}\ufffd`
        from = end
      }
      expect(text + readStrictly(bytes.subarray(from))).toBe(read(bytes))
    }),
    { numRuns: 2_000 },
  )
})

test('only as many are looked for as are wanted', () => {
  expect(firstUtf8Strays(new Uint8Array(1_000).fill(0xff), 2)).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ])
})

test('mended bytes are UTF-8, and what was UTF-8 stays', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const strays = firstUtf8Strays(bytes, Infinity)
      let due = ''
      let from = 0
      for (const { start, end } of strays) {
        due += readStrictly(bytes.subarray(from, start)) + '€'.repeat(end - start)
        from = end
      }
      due += readStrictly(bytes.subarray(from))
      expect(readStrictly(mendUtf8(bytes, () => '€'))).toBe(due)
    }),
    { numRuns: 2_000 },
  )
})
