import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrences } from '@/lib/domain/anchors/occurrences'

describe('occurrences', () => {
  it('finds overlapping ones in order', () => {
    expect(occurrences('aaaa', 'aa')).toEqual([0, 1, 2])
    expect(occurrences('abcabcabcab', 'abcabcab')).toEqual([0, 3])
  })

  it('finds the empty string everywhere and nothing in a shorter text', () => {
    expect(occurrences('ab', '')).toEqual([0, 1, 2])
    expect(occurrences('', '')).toEqual([0])
    expect(occurrences('ab', 'abc')).toEqual([])
  })

  it('finds what trying every offset finds', () => {
    const over = (letters: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...letters), maxLength })
    fc.assert(
      fc.property(over('aab', 80), over('ab', 12), (text, needle) => {
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset)
        expect(occurrences(text, needle)).toEqual(offsets.filter((offset) => text.startsWith(needle, offset)))
      }),
      { numRuns: 3000 },
    )
  })
})
