import { krippendorffAlpha, type Metric } from '@/lib/domain/agreement/agreement'
import { describeQuote, findQuote, type QuoteSelector, readPosition, type Span } from '@/lib/domain/anchors/anchor'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { type DomRange, htmlText } from '../../tests/support/html-text'
import krippendorff from '../../tests/support/krippendorff.json'
import { sharedSuite, whySkipped } from '../../tests/support/shared-suite'
import type { BenchLine } from '../bench-line'
import { exactly } from '../bench-line'
import { notSeen } from '../speed/measure'
import { figures } from './figures'
import { links } from './links'
import { names } from './names'
import { pages } from './pages'
import { questions } from './questions'
import { splitArticles } from './split-articles'
import { suggestions } from './suggestions'

/**
 * E1 and E6: figures; E2 and E3: agreement and anchors as the suites written elsewhere say; E5: the articles, split; E7:
 * claims suggested; E8: links, and names across scripts; E9: articles found on pages; E10: questions and the first dossier's links suggested.
 */
export async function* benchEvidence(): AsyncGenerator<BenchLine> {
  yield* figures()
  yield* agreement()
  yield* anchors()
  yield* splitArticles()
  yield* suggestions()
  yield* links()
  yield* names()
  yield* questions()
  yield* pages()
}

function* agreement(): Generator<BenchLine> {
  for (const [index, { units, alpha }] of krippendorff.examples.entries()) {
    for (const [metric, expected] of Object.entries(alpha)) {
      const seen = krippendorffAlpha(units, metric as Metric)
      yield exactly(
        'E2',
        `alpha of example ${index + 1}, ${metric}`,
        seen === null ? 'none' : Math.round(seen * 1_000) / 1_000,
        expected,
      )
    }
  }
}

interface AnchorSuite {
  textQuoteMatch: Record<string, { html: string; selector: QuoteSelector; expected: DomRange[] }>
  textQuoteDescribe: Record<
    string,
    Record<string, { html: string; range: DomRange; expected: Required<QuoteSelector> }>
  >
  textPositionMatch: Record<string, { html: string; selector: Span; expected: DomRange[] }>
}

/** The suite's ranges are in UTF-16 units, ours in code points. */
function spanIn(html: string, range: DomRange): Span {
  const { text, locate } = htmlText(html)
  const { start, end } = locate(range)
  const index = codePointIndex(text)
  return { start: index.toCodePoint(start), end: index.toCodePoint(end) }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function* anchors(): Generator<BenchLine> {
  const suite = sharedSuite('text-anchoring.json') as AnchorSuite | null
  if (!suite) return yield notSeen('E3', whySkipped)
  const missed = [
    ...Object.entries(suite.textQuoteMatch).filter(([, { html, selector, expected }]) => {
      return !isSame(
        findQuote(htmlText(html).text, selector),
        expected.map((range) => spanIn(html, range)),
      )
    }),
    ...Object.entries(suite.textPositionMatch).filter(([, { html, selector, expected }]) => {
      const { text, locate } = htmlText(html)
      const [range] = expected
      return !range || readPosition(text, selector) !== text.slice(locate(range).start, locate(range).end)
    }),
    ...Object.values(suite.textQuoteDescribe)
      .flatMap(Object.entries)
      .filter(([, { html, range, expected }]) => {
        const { text } = htmlText(html)
        const { start, end } = spanIn(html, range)
        return describeQuote(text, start, end).exact !== expected.exact
      }),
  ].map(([name]) => name)
  yield exactly('E3', "of Apache Annotator's cases, missed", missed.join('; ') || 'none', 'none')
}
