import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLines, LINE_BYTES, type NumberedLine } from '@/lib/domain/sources/byte-lines'

/** The lines of bytes that come in pieces of these lengths, over and over. */
function linesOf(bytes: Uint8Array, pieces: readonly number[] = [bytes.length || 1]): NumberedLine[] {
  const { take, end } = byteLines()
  const lines: NumberedLine[] = []
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const piece = pieces[n % pieces.length] ?? 1
    lines.push(...take(bytes.subarray(at, at + piece)))
    at += piece
  }
  return [...lines, ...end()]
}

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('lines of bytes', () => {
  it('are the lines of the text, however the bytes come', () => {
    const line = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\n\uFEFF\p{Surrogate}]/u.test(text))
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (lines, pieces) => {
        const expected = lines.flatMap((text, n) => (text.trim() === '' ? [] : [{ number: n + 1, text }]))
        expect(linesOf(utf8(lines.join('\n')), pieces)).toEqual(expected)
      }),
    )
  })

  it('begin after a byte order mark, end with LF or CR LF, and count blank ones', () => {
    expect(linesOf(utf8('\uFEFF{"a":1}\r\n\r\n  \n{"b":2}\n'))).toEqual([
      { number: 1, text: '{"a":1}\r' },
      { number: 4, text: '{"b":2}' },
    ])
    expect(linesOf(utf8(''))).toEqual([])
  })

  it('that are too long are told of and dropped, those around them are read', () => {
    const lines = linesOf(utf8(`a\n${'x'.repeat(LINE_BYTES + 1)}\n${'y'.repeat(LINE_BYTES)}\nb`), [65_536])
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(lines[1]).toMatchObject({ fault: expect.stringContaining('more than 1 MB') })
    expect(lines[2]).toMatchObject({ text: 'y'.repeat(LINE_BYTES) })
    expect(lines[3]).toEqual({ number: 4, text: 'b' })
  })

  it('that are no UTF-8 are told of', () => {
    expect(linesOf(new Uint8Array([0x61, 0x0a, 0xff, 0x0a, 0x62]))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: expect.stringContaining('not in UTF-8') },
      { number: 3, text: 'b' },
    ])
  })
})
