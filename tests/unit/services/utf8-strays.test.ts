import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Strays } from '@/lib/services/sources/input/utf8-strays'

test('strays are where the decoder of UTF-8 puts U+FFFD, one for one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      let text = ''
      let from = 0
      for (const { start, end } of utf8Strays(bytes)) {
        text += `${new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from, start))}\ufffd`
        from = end
      }
      text += new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from))
      expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    }),
    { numRuns: 2_000 },
  )
})
