import { comparisonCircles } from '@/lib/domain/comparisons/circles'
import { pairedOrder } from '@/lib/domain/comparisons/paired-order'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { hostileJudged, judged } from '@/tests/support/judged-pairs'
import type { BenchLine } from '../bench-line'
import { processorTime } from '../processor-time'

/** R11 beside the matchers: what grows with the number of things, at the largest number that a page ever has. */
export async function* manyThings(): AsyncGenerator<BenchLine> {
  const { claimIds, all } = hostileJudged()
  const ring = claimIds.map((claim, at) => judged(claim, claimIds[(at + 1) % claimIds.length] ?? '', -1))
  const index = codePointIndex('حمص 😃 '.repeat(5_000_000 / 7))
  const lookUp = () => {
    for (let i = 0; i < 10_000; i++) index.toCodePoint(index.toUtf16(i * 300))
  }
  yield inTime('200 claims and 20,000 comparisons are ordered', 500, () => pairedOrder(claimIds, all))
  yield inTime('circles among them', 100, () => comparisonCircles(claimIds, all))
  yield inTime('circles in a ring of 200 claims', 100, () => comparisonCircles(claimIds, ring))
  yield inTime('10,000 places looked up in a text of 5 MB', 500, lookUp)
}

function inTime(what: string, bar: number, work: () => unknown): BenchLine {
  const took = processorTime(work, 4)
  return {
    id: 'R11',
    what: `${what}, milliseconds`,
    value: Math.round(took * 10) / 10,
    bar: `<= ${bar}`,
    pass: took <= bar,
  }
}
