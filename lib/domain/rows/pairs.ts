import type { AnswerReading, AnswerReadingKind } from '@/lib/domain/readings/answer-reading'
import { dateOrder } from '@/lib/domain/dates/edtf'
import type { Interval } from '@/lib/domain/figures/interval'
import { grouped } from '@/lib/domain/collections/grouped'
import type { PlacedAnswer } from './answer'
import { dayOf } from './candidates'
import { readingWords } from '@/lib/domain/readings/sentences'
import { isRepetition, type ListedReading, readCandidates } from './listed'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** Two answers of a row, by claim, and what they read as. */
export interface RowPair {
  a: string
  b: string
  /** The range with which an answer was read, where its counter gave several figures without an order. */
  ranges: { a: Interval | null; b: Interval | null }
  reading: AnswerReading
}

/** All pairs of a row that read alike and in the same words, in the order of rule 2. */
export interface PairsPart {
  kind: 'pairs'
  reading: AnswerReadingKind
  pairs: RowPair[]
}

// Saying nothing, and denying something else, reads as nothing here; relay conflicts are shown before.
const untold: readonly AnswerReadingKind[] = ['no-conflict', 'relay-conflict']

/**
 * The answers of a row with figures or dates, read in pairs (candidates) and sorted by what must be known first; a later
 * total of another counter only against the last total before it. The row's reading is that of the first pair.
 */
export function readPairs(kind: QuestionKind, answers: readonly PlacedAnswer[]): PairsPart[] {
  const telling = readCandidates(kind, answers).filter(
    (pair) => !untold.includes(pair.reading.reading) && !isRepetition(pair),
  )
  const alike = grouped(withLastTotals(telling), ({ reading }) => headingOf(reading))
  return [...alike.values()].flatMap((of) => {
    const pairs = of.map(rowPair)
    return pairs[0] ? [{ kind: 'pairs' as const, reading: pairs[0].reading.reading, pairs }] : []
  })
}

// How far two figures lie apart is told of the first pair only.
function headingOf(reading: AnswerReading): string {
  return reading.reading === 'conflicting' ? reading.reading : readingWords(reading)
}

type Pair = ListedReading<PlacedAnswer>

function rowPair({ a, b, reading }: Pair): RowPair {
  return { a: a.answer.claimId, b: b.answer.claimId, ranges: { a: a.range, b: b.range }, reading }
}

// Of the totals before a later one, the last; and none before a total that is not its counter's latest.
function withLastTotals(pairs: readonly Pair[]): Pair[] {
  const before = grouped(pairs.filter(isLaterTotal), (pair) => inOrder(pair)[1].claimId)
  const daysBefore = new Map([...before].map(([later, of]) => [later, of.map((pair) => dayOf(inOrder(pair)[0]))]))
  return pairs.filter((pair) => {
    if (!isLaterTotal(pair)) return true
    const [earlier, later] = inOrder(pair)
    const day = dayOf(earlier)
    return later.isLatest && !daysBefore.get(later.claimId)?.some((other) => dateOrder(other, day) === 'later')
  })
}

function isLaterTotal({ reading }: Pair): boolean {
  return reading.reading === 'later-other-counter'
}

function inOrder({ a, b, reading }: Pair): [PlacedAnswer, PlacedAnswer] {
  const reason = reading.reasons.find((one) => one.kind === 'later-total')
  return reason?.later === 'a' ? [b.answer, a.answer] : [a.answer, b.answer]
}
