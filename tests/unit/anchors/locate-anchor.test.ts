import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { locateAnchor } from '@/lib/domain/anchors/locate-anchor'

const hash = (words: string) => createHash('sha256').update(words).digest('hex')
const locate = (text: string, anchor: object) =>
  locateAnchor(text, { capture: 'digest', ...anchor } as Parameters<typeof locateAnchor>[1], hash)

describe('an anchor of a file', () => {
  it('by its quote stands where the words stand once, and else nowhere', () => {
    expect(locate('🕊 one two one', { quote: 'two' })).toEqual({ start: 6, end: 9, exact: 'two' })
    expect(locate('one two one', { quote: 'one' })).toMatchObject({ fault: expect.stringContaining('more than once') })
    expect(locate('one two', { quote: 'Two' })).toMatchObject({ fault: expect.stringContaining('do not stand') })
    expect(locate('🕊', { quote: '\uD83D' })).toMatchObject({ fault: expect.stringContaining('do not stand') })
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
    expect(locate('abc', { start: 2, end: 2, sha256: hash('') })).toMatchObject({
      fault: expect.stringContaining('no words'),
    })
  })
})
