import type { NoOrigin } from '@/lib/domain/chains/no-origin'
import type { ComparedFigure, Side } from './reason'
import type { Attribution, QuestionKind, Stance } from '@/lib/domain/vocabulary'

/** What a claim says to its question, and what decides how it reads against another answer. Dates are EDTF. */
export interface AnswerClaim {
  claimId: string
  stance: Stance
  positionId: string | null
  /** Whom it comes from, null where that is no origin; `noOrigin` then says why. */
  origin: { partyId: string; name: string } | null
  noOrigin: NoOrigin | null
  /** The way it came: every step after the first, by party or label. Two relays are two ways. */
  way: string
  attribution: Attribution
  figure: ComparedFigure['figure'] | null
  eventId: string | null
  /** Keys of the place and of all it lies in, the place first; empty where none is recorded. */
  places: readonly string[]
  eventDate: string | null
  saidDate: string | null
  publishedDate: string | null
  /** Claims that an editor's current link says this one updates. */
  updates: readonly string[]
  /** Claims whose figure an editor says was given on the same occasion as this one's. */
  sameOccasion: readonly string[]
}

/** What an answer does, whatever its wording: it takes a position, denies one, or takes no side. */
export type AnswerSide = 'takes' | 'denies' | 'says-unknown' | 'declines'

/** What an answer does: asserting and implying take a position alike. */
export function sideOf(stance: Stance): AnswerSide {
  return stance === 'asserts' || stance === 'implies' ? 'takes' : stance
}

/** Whether an answer takes a side at all: saying that it is not known, or declining, does not (rule 4). */
export function takesSide(stance: Stance): boolean {
  return stance !== 'says-unknown' && stance !== 'declines'
}

/** Whether the kind of a question offers a closed set of answers, so that two of them agree or do not. */
export function isClosed(kind: QuestionKind): boolean {
  return kind === 'choice' || kind === 'yes-no'
}

/** Which of two answers an editor's link says is the later, or null where none, or each, updates the other. */
export function laterByLink(a: AnswerClaim, b: AnswerClaim): Side | null {
  const [aUpdates, bUpdates] = [a.updates.includes(b.claimId), b.updates.includes(a.claimId)]
  return aUpdates === bUpdates ? null : aUpdates ? 'a' : 'b'
}

/** Whether an editor says that two answers give what was said on one occasion. */
export function areOfOneOccasion(a: AnswerClaim, b: AnswerClaim): boolean {
  return a.sameOccasion.includes(b.claimId) || b.sameOccasion.includes(a.claimId)
}

/** The answer as a figure to compare, or null where it gives none. */
export function comparedFigure(answer: AnswerClaim): ComparedFigure | null {
  const { figure, origin, eventId, places, saidDate, publishedDate } = answer
  return figure && { figure, origin: origin?.partyId ?? null, event: eventId, places, saidDate, publishedDate }
}
