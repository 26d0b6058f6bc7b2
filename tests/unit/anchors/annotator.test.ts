import { describe, expect, it } from 'vitest'
import { describeQuote, findQuote, type QuoteSelector, readPosition, type Span } from '@/lib/domain/anchors/anchor'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import type { ContextOptions } from '@/lib/domain/anchors/quote-context'
import { type DomRange, htmlText } from '../../support/html-text'
import { sharedSuite, whySkipped } from '../../support/shared-suite'

type Suite = {
  textQuoteMatch: Record<string, { html: string; selector: QuoteSelector; expected: DomRange[] }>
  textQuoteDescribe: Record<
    string,
    Record<string, { html: string; range: DomRange; options: ContextOptions; expected: Required<QuoteSelector> }>
  >
  textPositionMatch: Record<string, { html: string; selector: Span; expected: DomRange[] }>
}

const suite = sharedSuite('text-anchoring.json') as Suite | null
const title = `Apache Annotator's cases${suite ? '' : ` (${whySkipped})`}`

/** DOM ranges count in UTF-16 units, everything of ours in code points. */
function inCodePoints(text: string, { start, end }: Span): Span {
  const index = codePointIndex(text)
  return { start: index.toCodePoint(start), end: index.toCodePoint(end) }
}

describe.skipIf(!suite)(title, () => {
  describe('text quote, match', () => {
    it.each(Object.entries(suite?.textQuoteMatch ?? {}))('%s', (_, { html, selector, expected }) => {
      const { text, locate } = htmlText(html)
      expect(findQuote(text, selector)).toEqual(expected.map((range) => inCodePoints(text, locate(range))))
    })
  })

  describe('text position, match', () => {
    it.each(Object.entries(suite?.textPositionMatch ?? {}))('%s', (_, { html, selector, expected }) => {
      const { text, locate } = htmlText(html)
      expect(expected.map((range) => inCodePoints(text, locate(range)))).toEqual([
        { start: selector.start, end: selector.end },
      ])
      const [{ start, end } = { start: -1, end: -1 }] = expected.map(locate)
      expect(readPosition(text, selector)).toBe(text.slice(start, end))
    })
  })

  const describeCases = Object.entries(suite?.textQuoteDescribe ?? {}).flatMap(([group, cases]) =>
    Object.entries(cases).map(([name, one]) => [`${group}: ${name}`, one] as const),
  )

  describe('text quote, describe', () => {
    it.each(describeCases)('%s, word for word', (_, { html, range, options, expected }) => {
      const { text, locate } = htmlText(html)
      const { start, end } = inCodePoints(text, locate(range))
      const { exact, prefix, suffix } = expected
      expect(describeQuote(text, start, end, options)).toEqual({ exact, prefix, suffix, start, end })
    })

    it.each(describeCases)('%s, with our own context', (_, { html, range, expected }) => {
      const { text, locate } = htmlText(html)
      const span = inCodePoints(text, locate(range))
      const quote = describeQuote(text, span.start, span.end)
      expect(quote.exact).toBe(expected.exact)
      expect(findQuote(text, quote)).toEqual([span])
      expect(findQuote(text, expected)).toEqual([span])
    })
  })

  it('has all of them', () => {
    expect(Object.keys(suite?.textQuoteMatch ?? {})).toHaveLength(25)
    expect(Object.keys(suite?.textPositionMatch ?? {})).toHaveLength(7)
    expect(describeCases).toHaveLength(22)
  })
})
