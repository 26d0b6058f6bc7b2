import fc from 'fast-check'
import { describeQuote, findQuote } from '@/lib/domain/anchors/anchor'
import { quotedText, trickyText } from '@/tests/support/text-arbitraries'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'

/** R10: quotes in texts that are edited afterwards: found exactly where they went, or orphans. */
export async function* anchors({ cases }: { cases: number }): AsyncGenerator<BenchLine> {
  const edited = fc.record({ quoted: quotedText(60), at: fc.nat(), removed: fc.nat(8), inserted: trickyText(8) })
  let [wrong, lost, hits, orphans] = [0, 0, 0, 0]
  for (const { quoted, at, removed, inserted } of fc.sample(edited, { numRuns: cases, seed: 10 })) {
    const points = [...quoted.text]
    const quote = describeQuote(quoted.text, quoted.start, quoted.end)
    const from = at % (points.length + 1)
    const until = Math.min(points.length, from + removed)
    const after = [...points.slice(0, from), ...inserted, ...points.slice(until)]
    const spans = findQuote(after.join(''), quote)
    const shift = [...inserted].length - (until - from)
    if (spans.some(({ start, end }) => after.slice(start, end).join('') !== quote.exact)) wrong += 1
    if (spans.length === 0) orphans += 1
    else hits += 1
    const isBefore = until <= quoted.start - [...quote.prefix].length
    const isAfter = from >= quoted.end + [...quote.suffix].length
    const expected = isBefore ? shift : 0
    const isThere = spans.some(({ start, end }) => start === quoted.start + expected && end === quoted.end + expected)
    if ((isBefore || isAfter) && !isThere) lost += 1
  }
  yield exactly('R10', `of ${cases} edited texts, those with a wrong quote`, wrong, 0)
  yield exactly('R10', 'quotes not found though nothing near them changed', lost, 0)
  yield moreThanNone('R10', 'quotes found', hits)
  yield moreThanNone('R10', 'orphans', orphans)
}
