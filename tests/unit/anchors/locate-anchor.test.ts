import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { locateAnchor } from '@/lib/domain/anchors/locate-anchor'

const hash = (words: string) => createHash('sha256').update(words).digest('hex')
const locate = (text: string, anchor: object) =>
  locateAnchor(text, { capture: 'digest', ...anchor } as Parameters<typeof locateAnchor>[1], hash)

describe('an anchor of a file', () => {
  it('by its quote and place stands there, or where the words stand once', () => {
    const row = { captureId: 'c', quote: 'one' }
    expect(locate('one two one', { ...row, start: 8, end: 11 })).toEqual({ start: 8, end: 11, exact: 'one' })
    expect(locate('two one', { ...row, start: 0, end: 3 })).toEqual({ start: 4, end: 7, exact: 'one' })
    expect(locate('one two one', { ...row, start: 1, end: 4 })).toMatchObject({
      fault: expect.stringContaining('2 times') as string,
    })
    expect(locate('a'.repeat(9), { ...row, quote: 'a' })).toMatchObject({
      fault: expect.stringContaining('9 times, at 0, 1, 2, 3, 4 and further on') as string,
    })
  })

  it('by its quote stands where the words stand once, and else nowhere', () => {
    expect(locate('🕊 one two one', { quote: 'two' })).toEqual({ start: 6, end: 9, exact: 'two' })
    expect(locate('one two one', { quote: 'one' })).toMatchObject({
      fault: expect.stringContaining('are in the capture 2 times, at 0, 8'),
    })
    expect(locate('one two', { quote: 'Two' })).toMatchObject({
      fault: expect.stringContaining('are not in the capture'),
    })
    expect(locate('🕊', { quote: '\uD83D' })).toMatchObject({ fault: expect.stringContaining('are not in the capture') })
  })

  it('by position stands where its words have their hash, and else nowhere', () => {
    const span = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).chain((text) => {
      const { length } = codePointIndex(text)
      return fc.record({
        text: fc.constant(text),
        start: fc.nat({ max: length - 1 }),
        size: fc.integer({ min: 1, max: length }),
      })
    })
    fc.assert(
      fc.property(span, ({ text, start, size }) => {
        const index = codePointIndex(text)
        const end = Math.min(index.length, start + size)
        const exact = index.slice(start, end)
        expect(locate(text, { start, end, sha256: hash(exact) })).toEqual({ start, end, exact })
        expect(locate(text, { start, end, sha256: hash(`${exact}x`) })).toMatchObject({
          fault: expect.stringContaining('another SHA-256'),
        })
        expect(locate(text, { start, end: index.length + 1, sha256: hash(exact) })).toMatchObject({
          fault: expect.stringContaining('no words'),
        })
      }),
    )
    expect(locate('🕊 a dove', { start: 5, end: 9, sha256: hash('dove') })).toEqual({
      fault: expect.stringContaining('Yours are from 4 to 8: your offsets count UTF-16 units') as string,
    })
    expect(locate('abc', { start: 2, end: 2, sha256: hash('') })).toMatchObject({
      fault: expect.stringContaining('no words'),
    })
  })
})
