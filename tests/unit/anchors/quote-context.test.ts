import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContextOptions, quoteContext } from '@/lib/domain/anchors/quote-context'
import { quotedText } from '../../support/text-arbitraries'

const contextOf = (text: string, start: number, end: number, options: ContextOptions) =>
  quoteContext(
    Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0),
    start,
    end,
    options,
  )

const minimal = { minimalContext: true }

describe('quoteContext', () => {
  it('keeps nothing where the words stand alone', () => {
    expect(contextOf('one two three', 4, 7, minimal)).toEqual({ before: 0, after: 0 })
  })

  it('takes the cheaper side', () => {
    expect(contextOf('xab.ab!', 1, 3, minimal)).toEqual({ before: 1, after: 0 })
    expect(contextOf('-ab.-ab!', 1, 3, minimal)).toEqual({ before: 0, after: 1 })
    expect(contextOf('p-ab.-ab!', 2, 4, minimal)).toEqual({ before: 0, after: 1 })
    expect(contextOf('p-ab.q-ab.', 2, 4, minimal)).toEqual({ before: 2, after: 0 })
  })

  it('uses both sides and whole words where it is not minimal', () => {
    expect(contextOf('say not now, do not ask', 16, 19, {})).toEqual({ before: 3, after: 4 })
  })

  it('keeps at least what is asked, as far as the text goes', () => {
    expect(contextOf('abcdefg', 3, 4, { leastContext: 2, minimalContext: true })).toEqual({ before: 2, after: 2 })
    expect(contextOf('abcdefg', 1, 4, { leastContext: 2, minimalContext: true })).toEqual({ before: 1, after: 2 })
  })

  it('is minimal: with one code point less on a side it would fit elsewhere too', () => {
    fc.assert(
      fc.property(quotedText(50), ({ text, start, end }) => {
        const points = [...text]
        const { before, after } = contextOf(text, start, end, minimal)
        const places = (b: number, a: number) => {
          const needle = points.slice(start - b, end + a)
          const fits = (i: number) => i + needle.length <= points.length && needle.every((x, k) => points[i + k] === x)
          return points.concat('').filter((_, i) => fits(i)).length
        }
        expect(places(before, after)).toBe(1)
        // Growing one side for a later rival can make an earlier step needless, never both sides' last steps.
        if (before + after > 0) expect(places(0, 0)).toBeGreaterThan(1)
        if (before > 0 && after === 0) expect(places(before - 1, 0)).toBeGreaterThan(1)
        if (after > 0 && before === 0) expect(places(0, after - 1)).toBeGreaterThan(1)
      }),
      { numRuns: 2000 },
    )
  })
})
