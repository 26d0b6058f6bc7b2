import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { codePointIndex, sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { trickyText } from '../../support/text-arbitraries'

describe('codePointIndex', () => {
  it('converts both ways', () => {
    const index = codePointIndex('a😃b')
    expect(index.length).toBe(3)
    expect([0, 1, 2, 3].map(index.toUtf16)).toEqual([0, 1, 3, 4])
    expect([0, 1, 3, 4].map(index.toCodePoint)).toEqual([0, 1, 2, 3])
  })

  it('puts an offset inside a pair at the pair', () => {
    expect(codePointIndex('a😃b').toCodePoint(2)).toBe(1)
  })

  it('counts a lone surrogate as one', () => {
    const index = codePointIndex('\ud83d\ud83d\ude03\ude03')
    expect(index.length).toBe(3)
    expect([0, 1, 2, 3].map(index.toUtf16)).toEqual([0, 1, 3, 4])
  })

  it('refuses offsets outside the text', () => {
    const index = codePointIndex('a😃')
    for (const offset of [-1, 3, 0.5, NaN]) expect(() => index.toUtf16(offset)).toThrow(RangeError)
    for (const offset of [-1, 4, 0.5, NaN]) expect(() => index.toCodePoint(offset)).toThrow(RangeError)
    expect(() => index.slice(2, 1)).toThrow('ends (1) before it starts (2)')
  })

  it('agrees with a walk over the characters', () => {
    const text = fc.oneof(trickyText(60), fc.string({ unit: fc.constantFrom('\ud83d', '\ude03', 'a'), maxLength: 20 }))
    fc.assert(
      fc.property(text, (words) => {
        const index = codePointIndex(words)
        const characters = [...words]
        expect(index.length).toBe(characters.length)
        let utf16 = 0
        characters.forEach((character, point) => {
          expect([index.toUtf16(point), index.toCodePoint(utf16)]).toEqual([utf16, point])
          expect(index.slice(point, point + 1)).toBe(character)
          utf16 += character.length
        })
        expect([index.toUtf16(characters.length), index.toCodePoint(utf16)]).toEqual([utf16, characters.length])
      }),
      { numRuns: 2000 },
    )
  })

  it('does not walk through a text of 5 MB', () => {
    const text = 'حمص 😃 '.repeat(5_000_000 / 7)
    const index = codePointIndex(text)
    const lookUp = () => {
      for (let i = 0; i < 10_000; i++) index.toCodePoint(index.toUtf16(i * 300))
    }
    expect(processorTime(lookUp)).toBeLessThan(farTooLong) // a walk would take minutes
  })
})

describe('sliceCodePoints', () => {
  it('cuts by code points', () => {
    expect(sliceCodePoints('a😃bc', 1, 3)).toBe('😃b')
    expect(sliceCodePoints('abc', 3, 3)).toBe('')
  })
})
