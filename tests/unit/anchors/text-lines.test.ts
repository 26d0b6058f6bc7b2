import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { countCodePoints } from '@/lib/domain/input/text'
import { textLines } from '@/lib/domain/anchors/text-lines'
import { trickyText } from '../../support/text-arbitraries'

describe('textLines', () => {
  it('cuts at every kind of line end and keeps what stands between', () => {
    expect(textLines('a\r\nb\rc\n\n d\n')).toEqual([
      { start: 0, text: 'a', gap: '', opens: true },
      { start: 3, text: 'b', gap: '\r\n', opens: false },
      { start: 5, text: 'c', gap: '\r', opens: false },
      { start: 8, text: ' d', gap: '\n\n', opens: true },
    ])
  })

  it('counts code points, not halves of characters', () => {
    expect(textLines('🕊🕊\n\nقتل')[1]).toEqual({ start: 4, text: 'قتل', gap: '\n\n', opens: true })
  })

  it('takes a line of blanks as part of the gap', () => {
    expect(textLines('a\n  \t\nb').map(({ start, gap, opens }) => ({ start, gap, opens }))).toEqual([
      { start: 0, gap: '', opens: true },
      { start: 6, gap: '\n  \t\n', opens: true },
    ])
    expect(textLines(' \n')).toEqual([])
  })

  it('loses nothing, and every line stands where it says', () => {
    fc.assert(
      fc.property(trickyText(40), (text) => {
        const lines = textLines(text)
        const joined = lines.map((line) => line.gap + line.text).join('')
        expect(text.startsWith(joined)).toBe(true)
        expect(text.slice(joined.length).trim()).toBe('')
        for (const line of lines) {
          expect(sliceCodePoints(text, line.start, line.start + countCodePoints(line.text))).toBe(line.text)
          expect(line.text).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })
})
