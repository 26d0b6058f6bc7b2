import { type AnswerReading, compareAnswers } from '@/lib/domain/readings/answer-reading'
import { byPairOrder, tellsNothing } from '@/lib/domain/readings/pair-order'
import type { ReadingNote } from '@/lib/domain/readings/reason'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type PlacedAnswer, voiceOf } from './answer'
import { answerRead, type Candidate, candidatesOf, type Reader } from './candidates'

/** How many answers of a row are read against each other, newest first: the pairs grow with the square. */
export const answersRead = 16

/** Two answers as they were read against each other. */
export interface ListedReading<A extends PlacedAnswer> {
  a: Reader<A>
  b: Reader<A>
  reading: AnswerReading
}

/** Every pair of these answers that is to be read, with what it reads as, in the order of rule 2. */
export function readCandidates<A extends PlacedAnswer>(kind: QuestionKind, answers: readonly A[]): ListedReading<A>[] {
  return candidatesOf(answers)
    .map((pair) => readPair(kind, pair))
    .toSorted(inOrder)
}

/**
 * How one of a row's answers reads against the others, it first in each pair, the most telling first; at most `most`. A figure
 * that was replaced is read against its successor alone.
 */
export function readAgainst<A extends PlacedAnswer>(
  kind: QuestionKind,
  claimId: string,
  answers: readonly A[],
  most: number,
): ListedReading<A>[] {
  const claim = answers.find((answer) => answer.claimId === claimId)
  if (!claim) return []
  // First, so that it speaks for what its counter gave alongside.
  const others = answers.filter((answer) => answer !== claim)
  return candidatesOf([claim, ...others])
    .filter(({ a }) => a.answer === claim)
    .map((pair) => readPair(kind, pair))
    .toSorted(inOrder)
    .slice(0, most)
}

/**
 * How these answers read against each other, two by two, the most telling first; at most `most`. Left out is what conflicts
 * with nothing, what only a person can read, and an origin's repetition of its own figure.
 */
export function readTogether<A extends PlacedAnswer>(
  kind: QuestionKind,
  answers: readonly A[],
  most: number,
): ListedReading<A>[] {
  return readCandidates(kind, answers)
    .filter((one) => !tellsNothing(one.reading) && !isRepetition(one))
    .slice(0, most)
}

/** Whether an origin merely says its own figure again. */
export function isRepetition({ a, b, reading }: ListedReading<PlacedAnswer>): boolean {
  return reading.note === 'same-figure' && voiceOf(a.answer) === voiceOf(b.answer)
}

/** The answers of a row that are read against each other, in its order: of too many the latest ones, then the newest. */
export function newestRead<A extends PlacedAnswer>(answers: readonly A[]): A[] {
  const [latest, others] = [true, false].map((is) => answers.filter(({ isLatest }) => isLatest === is))
  const read = new Set([...(latest ?? []), ...(others ?? [])].slice(0, answersRead))
  return answers.filter((answer) => read.has(answer))
}

/**
 * How a claim reads against those of its question's answers that are read, as its page lists them, the most telling first; at
 * most `most`. The claim itself, and what replaced it, are among them however many are newer.
 */
export function listedFor<A extends PlacedAnswer>(
  kind: QuestionKind,
  claimId: string,
  answers: readonly A[],
  most: number,
): ListedReading<A>[] {
  if (kind !== 'figure' && kind !== 'when') return readAgainst(kind, claimId, answers, most)
  const replacedBy = answers.find((answer) => answer.claimId === claimId)?.replacedBy
  const newest = new Set(newestRead(answers))
  const read = answers.filter((answer) => newest.has(answer) || [claimId, replacedBy].includes(answer.claimId))
  return readAgainst(kind, claimId, read, most)
}

/**
 * The note of the first reading that the page of each of these claims lists, by claim; null where it notes nothing. Of many
 * answers, for those that the row reads and for what was replaced: no others are read against each other.
 */
export function firstNotes(kind: QuestionKind, answers: readonly PlacedAnswer[]): Map<string, ReadingNote> {
  const read = newestRead(answers)
  const isRead = new Set(read)
  // In the order of rule 2, so that the first of a claim is the one that its page lists first.
  const first = new Map<string, ReadingNote>()
  for (const { a, b, reading } of readCandidates(kind, read))
    for (const { claimId } of [a.answer, b.answer]) if (!first.has(claimId)) first.set(claimId, reading.note)
  const noteOf = (answer: PlacedAnswer): ReadingNote => {
    if (isRead.has(answer) && answer.alongside.length === 0) return first.get(answer.claimId) ?? null
    // Of a range each speaks for all on its own page.
    if (!isRead.has(answer) && answer.replacedBy === null) return null
    return listedFor(kind, answer.claimId, answers, 1)[0]?.reading.note ?? null
  }
  return new Map(answers.map((answer) => [answer.claimId, noteOf(answer)]))
}

function readPair<A extends PlacedAnswer>(kind: QuestionKind, { a, b }: Candidate<A>): ListedReading<A> {
  return { a, b, reading: compareAnswers(kind, answerRead(a), answerRead(b)) }
}

function inOrder(one: ListedReading<PlacedAnswer>, other: ListedReading<PlacedAnswer>): number {
  return byPairOrder(
    { a: one.a.answer, b: one.b.answer, reading: one.reading },
    { a: other.a.answer, b: other.b.answer, reading: other.reading },
  )
}
