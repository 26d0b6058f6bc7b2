import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { describeQuote, findQuote, type QuoteSelector, readPosition, type Span } from '@/lib/domain/anchors/anchor'
import { quotedText, trickyText } from '../../support/text-arbitraries'

/** What findQuote promises, written the slow and obvious way. */
function findSlowly(text: string, { exact, prefix, suffix }: QuoteSelector): Span[] {
  const points = [...text]
  const [before, quote, after] = [[...(prefix ?? '')], [...exact], [...(suffix ?? '')]]
  const needle = [...before, ...quote, ...after]
  const starts = points.map((_, i) => i).concat(points.length)
  return starts
    .filter((i) => i + needle.length <= points.length && needle.every((point, k) => points[i + k] === point))
    .map((i) => ({ start: i + before.length, end: i + before.length + quote.length }))
}

const cut = (text: string, start: number, end: number) => [...text].slice(start, end).join('')

describe('findQuote', () => {
  it('finds overlapping matches', () => {
    expect(findQuote('bananas', { exact: 'ana' })).toEqual([
      { start: 1, end: 4 },
      { start: 3, end: 6 },
    ])
  })

  it('keeps only what prefix and suffix fit, and takes null and empty for none', () => {
    const text = 'killed 45, wounded 45, missing 45'
    expect(findQuote(text, { exact: '45', prefix: 'wounded ' })).toEqual([{ start: 19, end: 21 }])
    expect(findQuote(text, { exact: '45', suffix: ', ' })).toHaveLength(2)
    expect(findQuote(text, { exact: '45', prefix: null, suffix: '' })).toHaveLength(3)
  })

  it('guesses nothing: another case, accent, space or line end is another text', () => {
    const text = 'The army  retook\r\nHo\u0301ms'
    for (const exact of ['the army', 'The army retook', 'retook\nH', 'H\u00f3ms']) {
      expect(findQuote(text, { exact })).toEqual([])
    }
  })

  it('never cuts a character in two', () => {
    expect(findQuote('😃', { exact: '\ude03' })).toEqual([])
    expect(findQuote('😃', { exact: '\ud83d' })).toEqual([])
    expect(findQuote('😃😃', { exact: '', prefix: '\ud83d' })).toEqual([])
    expect(findQuote('😃a', { exact: 'a', prefix: '\ude03' })).toEqual([])
    expect(findQuote('a😃', { exact: 'a', suffix: '\ud83d' })).toEqual([])
    expect(findQuote('a😃b', { exact: '\ude03b', prefix: 'a\ud83d' })).toEqual([])
    expect(findQuote('a😃b', { exact: 'a\ud83d', suffix: '\ude03b' })).toEqual([])
    expect(findQuote('😃😃', { exact: '' })).toEqual([0, 1, 2].map((at) => ({ start: at, end: at })))
  })

  it('counts code points after astral characters', () => {
    expect(findQuote('😃😃 حمص', { exact: 'حمص' })).toEqual([{ start: 3, end: 6 }])
  })

  it('finds what a slow search finds, whatever the text and the selector', () => {
    const selector = fc.record({ exact: trickyText(3), prefix: trickyText(2), suffix: trickyText(2) })
    fc.assert(
      fc.property(trickyText(40), selector, (text, quote) => {
        expect(findQuote(text, quote)).toEqual(findSlowly(text, quote))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('describeQuote', () => {
  it('keeps 32 code points on each side', () => {
    const text = `${'x😃'.repeat(20)}Homs${'y😃'.repeat(20)}`
    expect(describeQuote(text, 40, 44)).toEqual({
      exact: 'Homs',
      prefix: 'x😃'.repeat(16),
      suffix: 'y😃'.repeat(16),
      start: 40,
      end: 44,
    })
  })

  it('keeps less at the ends of the text', () => {
    expect(describeQuote('In Homs.', 3, 7)).toEqual({ exact: 'Homs', prefix: 'In ', suffix: '.', start: 3, end: 7 })
  })

  it('keeps more, on the cheaper side only, until the words stand alone', () => {
    const sentence = 'The Observatory said that it could not tell who had carried out the killings. '
    const text = `Monday. ${sentence.repeat(2)}`
    const start = text.lastIndexOf('killings')
    const quote = describeQuote(text, start, start + 8)
    expect(findQuote(text, quote)).toEqual([{ start, end: start + 8 }])
    expect(quote.suffix).toBe('. ')
    // The first sentence stands after "Monday. ", so one character of the second one's own beginning does not do.
    expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true)
    expect(findQuote(text, { ...quote, prefix: quote.prefix.slice(1) })).toHaveLength(2)
  })

  it('refuses a span that is not in the text', () => {
    for (const [start, end] of [
      [0, 2],
      [-1, 0],
      [1, 0],
      [0, 0.5],
    ] as const) {
      expect(() => describeQuote('😃', start, end)).toThrow(RangeError)
    }
  })

  it('describes every stretch so that it alone is found', () => {
    const someOptions = fc.constantFrom(undefined, {}, { minimalContext: true })
    fc.assert(
      fc.property(quotedText(60), someOptions, ({ text, start, end }, options) => {
        const quote = describeQuote(text, start, end, options)
        expect(quote.exact).toBe(cut(text, start, end))
        expect(findQuote(text, quote)).toEqual([{ start, end }])
      }),
      { numRuns: 5000 },
    )
  })

  it('describes it by one search as by all that the text agrees with', () => {
    fc.assert(
      fc.property(quotedText(200), ({ text, start, end }) => {
        expect(describeQuote(text, start, end)).toEqual(
          describeQuote(text, start, end, { leastContext: 32, minimalContext: true }),
        )
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a quote in an edited text', () => {
  const edited = quotedText(60).chain((quoted) =>
    fc.record({ quoted: fc.constant(quoted), at: fc.nat(), removed: fc.nat(8), inserted: trickyText(8) }),
  )

  it('is found exactly or is an orphan, never wrong (10,000 cases)', () => {
    let kept = 0
    let orphaned = 0
    fc.assert(
      fc.property(edited, ({ quoted: { text, start, end }, at, removed, inserted }) => {
        const quote = describeQuote(text, start, end)
        const points = [...text]
        const from = at % (points.length + 1)
        const until = Math.min(points.length, from + removed)
        const after = [...points.slice(0, from), ...inserted, ...points.slice(until)].join('')
        const found = findQuote(after, quote)

        for (const span of found) {
          expect(cut(after, span.start, span.end)).toBe(quote.exact)
          expect(cut(after, 0, span.start).endsWith(quote.prefix)).toBe(true)
          expect(cut(after, span.end, Infinity).startsWith(quote.suffix)).toBe(true)
        }
        const isBefore = until <= start - [...quote.prefix].length
        const isAfter = from >= end + [...quote.suffix].length
        if (isBefore || isAfter) {
          const moved = isBefore ? [...inserted].length - (until - from) : 0
          expect(found).toContainEqual({ start: start + moved, end: end + moved })
          kept++
        } else if (found.length === 0) orphaned++
      }),
      { numRuns: 10_000 },
    )
    expect(kept).toBeGreaterThan(500)
    expect(orphaned).toBeGreaterThan(500)
  })
})

describe('readPosition', () => {
  it('reads words by code points and finds nothing outside the text', () => {
    expect(readPosition('a😃b', { start: 1, end: 2 })).toBe('😃')
    expect(readPosition('a😃b', { start: 3, end: 3 })).toBe('')
    for (const [start, end] of [
      [0, 4],
      [-1, 1],
      [2, 1],
      [0.5, 1],
      [NaN, 1],
    ] as const) {
      expect(readPosition('a😃b', { start, end })).toBeNull()
    }
  })
})

// The bar is 50 ms, measured by the benchmarks; a test tells linear (a few ms) from quadratic (many seconds).
describe('hostile texts of 100,000 characters', () => {
  const size = 100_000
  const as = 'a'.repeat(size)
  const astral = '😃'.repeat(size / 2)
  const cases: [string, string, QuoteSelector][] = [
    ['half of one letter', as, { exact: as.slice(size / 2) }],
    ['one letter, then another', as, { exact: `${as.slice(size / 2)}b` }],
    ['another letter, then one', as, { exact: `b${as.slice(size / 2)}` }],
    ['another letter in the middle', as, { exact: `${as.slice(size / 2)}b${as.slice(size / 2)}` }],
    ['a long prefix and suffix', as, { exact: 'a', prefix: as.slice(size * 0.7), suffix: as.slice(size * 0.7) }],
    ['an empty quote', as, { exact: '' }],
    ['an empty quote between astral characters', astral, { exact: '' }],
    ['half of the astral characters', astral, { exact: astral.slice(size / 2) }],
    ['halves of characters', astral, { exact: '\ude03\ud83d' }],
    ['nearly periodic', 'aaaaab'.repeat(size / 6), { exact: `${'aaaaab'.repeat(99)}aaaaac` }],
    ['a search that always starts well', 'ab'.repeat(size / 2), { exact: 'ababababac' }],
  ]

  it.each(cases)('finds %s', (_, text, selector) => {
    expect(processorTime(() => findQuote(text, selector))).toBeLessThan(farTooLong)
  })

  it.each([
    ['one letter', as],
    ['two letters', 'ab'.repeat(size / 2)],
    ['one astral character', '😃'.repeat(size)],
    ['combining marks', `a${'\u0301'.repeat(size - 1)}`],
  ])('describes a quote amid %s', (_, text) => {
    expect(processorTime(() => describeQuote(text, size / 2, size / 2 + 3))).toBeLessThan(farTooLong)
    expect(findQuote(text, describeQuote(text, size / 2, size / 2 + 3))).toHaveLength(1)
  })
})
