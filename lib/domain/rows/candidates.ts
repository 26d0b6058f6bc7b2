import { connected } from '@/lib/domain/collections/connected'
import { asOf as asOfAnswer } from '@/lib/domain/dates/as-of'
import { dateOrder } from '@/lib/domain/dates/edtf'
import { hullOf, type Interval } from '@/lib/domain/figures/interval'
import { type PlacedAnswer, voiceOf } from './answer'

/** An answer as it is read against others: as it is, or with the range of all that its counter gave alongside. */
export interface Reader<A extends PlacedAnswer> {
  answer: A
  /** The range it is read with; null where it is read as it is. */
  range: Interval | null
}

/** Two answers of a row that are read against each other. */
export interface Candidate<A extends PlacedAnswer> {
  a: Reader<A>
  b: Reader<A>
}

/**
 * Which answers of a row are read against each other: one that was replaced against its successor alone; those of one origin
 * that have no order against each other; its totals one after the other; of different origins the latest ones, earlier ones
 * only where they are running totals. What one counter gave alongside is one answer, read in place of the first of `answers`.
 */
export function candidatesOf<A extends PlacedAnswer>(answers: readonly A[]): Candidate<A>[] {
  const heads = headsOf(answers)
  const plain = (answer: A): Reader<A> => ({ answer, range: null })
  return answers.flatMap((a, index) =>
    answers.slice(index + 1).flatMap((b): Candidate<A>[] => {
      if (a.replacedBy === b.claimId || b.replacedBy === a.claimId || a.alongside.includes(b.claimId))
        return [{ a: plain(a), b: plain(b) }]
      const [one, other] = [heads.get(a.claimId), heads.get(b.claimId)]
      if (!one || !other) return []
      const areRead = voiceOf(a) === voiceOf(b) ? !isAnyBetween(answers, a, b) : [a, b].every(standsFor)
      return areRead ? [{ a: one, b: other }] : []
    }),
  )
}

// By claim: those that speak for their counter. The others of a range, and what was replaced, do not.
function headsOf<A extends PlacedAnswer>(answers: readonly A[]): Map<string, Reader<A>> {
  return new Map(
    groupsOf(answers).flatMap((all) => {
      const [head] = all
      return head ? [[head.claimId, { answer: head, range: rangeOf(all) }]] : []
    }),
  )
}

// The answers that stand, each with those of its counter that were given alongside.
function groupsOf<A extends PlacedAnswer>(answers: readonly A[]): A[][] {
  const current = answers.filter(({ replacedBy }) => replacedBy === null)
  const byId = new Map(current.map((answer) => [answer.claimId, answer]))
  const pairs = current.flatMap(({ claimId, alongside }) => alongside.map((other) => [claimId, other] as const))
  return connected([...byId.keys()], pairs).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
}

function rangeOf(answers: readonly PlacedAnswer[]): Interval | null {
  if (answers.length < 2) return null
  const [first, ...rest] = answers.flatMap(({ figure }) => figure ?? [])
  return first ? rest.reduce<Interval>(hullOf, first) : null
}

/** By claim, the range of what its counter gave alongside; null for an answer that stands alone. */
export function rangesAmong(answers: readonly PlacedAnswer[]): Map<string, Interval | null> {
  return new Map(groupsOf(answers).flatMap((all) => all.map(({ claimId }) => [claimId, rangeOf(all)])))
}

/** An answer as its reader gives it: with the range in place of its figure's bounds, which no words give. */
export function answerRead<A extends PlacedAnswer>({ answer, range }: Reader<A>): A {
  if (!range || !answer.figure) return answer
  const { low, lowOpen, high, highOpen } = range
  return { ...answer, figure: { ...answer.figure, low, lowOpen, high, highOpen } }
}

function standsFor({ isLatest, figure }: PlacedAnswer): boolean {
  return isLatest || figure?.count === 'cumulative'
}

function isAnyBetween(answers: readonly PlacedAnswer[], a: PlacedAnswer, b: PlacedAnswer): boolean {
  return answers.some((one) => one.replacedBy === null && voiceOf(one) === voiceOf(a) && isBetween(one, a, b))
}

function isBetween(one: PlacedAnswer, a: PlacedAnswer, b: PlacedAnswer): boolean {
  const [first, second] = [dateOrder(dayOf(a), dayOf(one)), dateOrder(dayOf(one), dayOf(b))]
  return first === second && (first === 'earlier' || first === 'later')
}

/** The day at which an answer's figure stands, EDTF; null without a figure. */
export function dayOf({ figure, saidDate, publishedDate }: PlacedAnswer): string | null {
  if (!figure) return null
  const { asOfDate, asOfBasis } = figure
  return asOfAnswer({ asOfDate, asOfBasis, saidDate, publishedDate })?.edtf ?? null
}
