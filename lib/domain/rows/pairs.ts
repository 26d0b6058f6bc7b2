import { type AnswerReading, type AnswerReadingKind, compareAnswers } from '@/lib/domain/readings/answer-reading'
import { asOf as asOfAnswer } from '@/lib/domain/dates/as-of'
import { dateOrder } from '@/lib/domain/dates/edtf'
import { grouped } from '@/lib/domain/collections/grouped'
import { byPairOrder } from '@/lib/domain/readings/pair-order'
import { type RowAnswer, voiceOf } from './answer'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** How many answers of a row are read against each other, newest first: the pairs grow with the square. */
export const answersRead = 16

/** Two answers of a row, by claim, and what they read as. */
export interface RowPair {
  a: string
  b: string
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
 * The answers of a row with figures or dates, read in pairs and sorted by what must be known first: the totals of one origin
 * one after the other; the answers of different origins, earlier ones only where they are running totals; a later total
 * of another counter only against the last total before it. The row's reading is that of the first pair.
 */
export function readPairs(kind: QuestionKind, answers: readonly RowAnswer[]): PairsPart[] {
  const read = candidates(answers).map(([a, b]) => ({ a, b, reading: compareAnswers(kind, a, b) }))
  const telling = read
    .filter(({ reading }) => !untold.includes(reading.reading))
    .filter((pair, _, all) => isTelling(pair, all))
  const alike = grouped(
    telling.toSorted(byPairOrder),
    ({ reading: { reading, note } }) => `${reading} ${note === 'approximate' ? '' : note}`,
  )
  return [...alike.values()].flatMap((of) => {
    const pairs = of.map(({ a, b, reading }) => ({ a: a.claimId, b: b.claimId, reading }))
    return pairs[0] ? [{ kind: 'pairs' as const, reading: pairs[0].reading.reading, pairs }] : []
  })
}

interface Pair {
  a: RowAnswer
  b: RowAnswer
  reading: AnswerReading
}

function candidates(answers: readonly RowAnswer[]): [RowAnswer, RowAnswer][] {
  return answers.flatMap((a, index) =>
    answers.slice(index + 1).flatMap((b): [RowAnswer, RowAnswer][] => {
      if (voiceOf(a) !== voiceOf(b)) return [a, b].every((one) => one.isLatest || isTotal(one)) ? [[a, b]] : []
      const between = answers.some((one) => voiceOf(one) === voiceOf(a) && isBetween(one, a, b))
      return between ? [] : [[a, b]]
    }),
  )
}

const asOf = (answer: RowAnswer) => (answer.figure && asOfAnswer({ ...answer.figure, ...answer })?.edtf) ?? null
const isTotal = ({ figure }: RowAnswer) => figure?.count === 'cumulative'

function isBetween(one: RowAnswer, a: RowAnswer, b: RowAnswer): boolean {
  const [first, second] = [dateOrder(asOf(a), asOf(one)), dateOrder(asOf(one), asOf(b))]
  return first === second && (first === 'earlier' || first === 'later')
}

function isTelling(pair: Pair, all: readonly Pair[]): boolean {
  if (pair.reading.reading !== 'later-other-counter') return true
  const [earlier, later] = inOrder(pair)
  if (!later.isLatest) return false
  return !all.some((other) => {
    if (other.reading.reading !== 'later-other-counter') return false
    const [before, after] = inOrder(other)
    return after === later && dateOrder(asOf(before), asOf(earlier)) === 'later'
  })
}

function inOrder({ a, b, reading }: Pair): [RowAnswer, RowAnswer] {
  const reason = reading.reasons.find((one) => one.kind === 'later-total')
  return reason?.later === 'a' ? [b, a] : [a, b]
}
