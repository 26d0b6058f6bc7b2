import { type AnswerClaim, comparedFigure } from './answer-claim'
import { parseEdtf } from '@/lib/domain/dates/edtf'
import { holds } from '@/lib/domain/figures/interval'
import { compareFigures } from './reading'
import type { Side } from './reason'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** What a denial does to another answer (product.md, rule 4). */
export type DenialStand =
  /** Every value that the answer allows is denied. */
  | 'denies'
  /** It denies something else, or not all that the answer allows. */
  | 'denies-other'
  /** It does not say what it denies, so that it conflicts with nothing until an editor adds that. */
  | 'names-nothing'

/** What `denial` does to `answer`, which takes a side: a denial asserts nothing else and contests only what it names. */
export function denialStand(kind: QuestionKind, denial: AnswerClaim, answer: AnswerClaim): DenialStand {
  if (!namesWhatItDenies(kind, denial)) return 'names-nothing'
  if (kind === 'figure') return deniesFigure(denial, answer) ? 'denies' : 'denies-other'
  if (kind === 'when') return coversDate(denial.eventDate, answer.eventDate) ? 'denies' : 'denies-other'
  return denial.positionId === answer.positionId ? 'denies' : 'denies-other'
}

/** Whether a denial says what it denies: a position, a figure, a date; of yes or no, the question says it. */
export function namesWhatItDenies(
  kind: QuestionKind,
  { figure, eventDate, positionId }: { figure: object | null; eventDate: string | null; positionId: string | null },
): boolean {
  if (kind === 'figure') return figure !== null
  if (kind === 'when') return eventDate !== null
  return kind === 'yes-no' || positionId !== null
}

/** Whether two denials deny the same. */
export function denyTheSame(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): boolean {
  const both: [Side, AnswerClaim, AnswerClaim][] = [
    ['a', a, b],
    ['b', b, a],
  ]
  return both.every(([, one, other]) => denialStand(kind, one, other) === 'denies')
}

function deniesFigure(denial: AnswerClaim, answer: AnswerClaim): boolean {
  const [denied, answered] = [comparedFigure(denial), comparedFigure(answer)]
  if (!denied || !answered || !holds(denied.figure, answered.figure)) return false
  // The figure that is denied was somebody else's, so that the day of the denial says nothing of the day it stood at.
  const { asOfDate, asOfBasis } = denied.figure.asOfDate === null ? answered.figure : denied.figure
  const { saidDate, publishedDate } = denied.figure.asOfDate === null ? answered : denied
  const named = { ...denied, saidDate, publishedDate, figure: { ...denied.figure, asOfDate, asOfBasis } }
  const { reading, reasons } = compareFigures(named, { ...answered, origin: null })
  return (
    reading === 'compatible' || (reading === 'not-comparable' && reasons.every(({ kind }) => kind === 'no-usable-date'))
  )
}

function coversDate(denied: string | null, answered: string | null): boolean {
  const [one, other] = [denied, answered].map((date) => (date === null ? null : parseEdtf(date)))
  if (!one || !other) return false
  return (one.from ?? '') <= (other.from ?? '') && (other.to ?? '9999-12-31') <= (one.to ?? '9999-12-31')
}
