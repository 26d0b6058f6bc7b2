import { krippendorffAlpha, type Metric } from '@/lib/domain/agreement/agreement'
import { describeQuote, findQuote, type QuoteSelector, readPosition, type Span } from '@/lib/domain/anchors/anchor'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { readFigure } from '@/lib/domain/figures/figure'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { figureScore } from '../../tests/support/figure-score'
import { type DomRange, htmlText } from '../../tests/support/html-text'
import krippendorff from '../../tests/support/krippendorff.json'
import { sharedSuite, whySkipped } from '../../tests/support/shared-suite'
import type { BenchLine } from '../bench-line'
import { exactly } from '../bench-line'
import { atLeast, notSeen } from './measure'
import { splitArticles } from './split-articles'

/** E1 to E3: figures, agreement and anchors read as the suites written elsewhere say; E5: the articles, split. */
export async function* benchEvidence(): AsyncGenerator<BenchLine> {
  yield* figures()
  yield* agreement()
  yield* anchors()
  yield* splitArticles()
}

interface RangeCase {
  Results: { Text: string; Resolution: { value: string } }[]
}

function* figures(): Generator<BenchLine> {
  const cases = sharedSuite('number-range.json') as RangeCase[] | null
  if (!cases) return yield notSeen('E1', whySkipped)
  const results = cases.flatMap(({ Results }) => Results)
  const read = results.filter(({ Text, Resolution }) => isRead(Text, Resolution.value))
  yield atLeast(
    'E1',
    `${results.length} English number ranges of Recognizers-Text, share read`,
    read.length / results.length,
    0.95,
  )
  yield* ranges()
  yield* figuresInTexts()
}

interface RangeSuite {
  cases: Record<string, { results: { text: string; value: string }[] }[]>
}

/** E6: the number ranges of both languages; fractions, powers and negatives are set aside. */
function* ranges(): Generator<BenchLine> {
  const suite = sharedSuite('suggestions/number-ranges.json') as RangeSuite | null
  if (!suite) return yield notSeen('E6', whySkipped)
  for (const [language, bar] of [
    ['English', 0.95],
    ['Arabic', 0.85],
  ] as const) {
    const results = (suite.cases[`${language}.NumberRangeModel`] ?? []).flatMap((one) => one.results)
    const scored = results.filter(({ text, value }) => text.trim() !== '' && !/[-.^/]/.test(value))
    const share = scored.filter(({ text, value }) => isRead(text, value)).length / scored.length
    yield atLeast('E6', `${scored.length} ${language} number ranges of Recognizers-Text, share read`, share, bar)
  }
}

/** E6: every figure of the own cases and stories, what it counts, and what is none. */
function* figuresInTexts(): Generator<BenchLine> {
  const score = figureScore(findFigures)
  if (!score) return yield notSeen('E6', whySkipped)
  yield atLeast(
    'E6',
    `${score.marked} figures in texts, share found with their bounds`,
    score.intervals / score.marked,
    0.9,
  )
  yield atLeast(
    'E6',
    `${score.measured} figures of people and shells, share with what they count`,
    score.measures / score.measured,
    0.85,
  )
  yield atLeast('E6', `${score.found} figures found, share that are marked`, 1 - score.isFalse / score.found, 0.95)
}

/** Whether the words read as the interval that the suite gives: the bounds, not the brackets. */
function isRead(words: string, value: string): boolean {
  const [low = '', high = ''] = value.slice(1, -1).split(',')
  const figure = readFigure(words)
  const lowFits = low === '' ? !figure?.low : figure?.low === Number(low)
  return figure !== null && lowFits && figure.high === (high === '' ? null : Number(high))
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
