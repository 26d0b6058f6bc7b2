import type { AnswerClaim } from './answer-claim'
import type { AnswerReading, AnswerReadingKind } from './answer-reading'

// What an editor must know first (product.md, rule 2, "order of pairs"); what nothing can be said of comes last.
const kinds: readonly (AnswerReadingKind | 'lowered')[] = [
  'relay-conflict',
  'conflict',
  'conflicting',
  'lowered',
  'compatible',
  'agree',
  'revised',
  'changed-answer',
  'later-total',
  'later-other-counter',
  'not-comparable',
  'no-conflict',
  'not-read',
]

/** Two answers and what they read as. */
export interface ReadPair {
  a: Pick<AnswerClaim, 'origin'>
  b: Pick<AnswerClaim, 'origin'>
  reading: AnswerReading
}

/** Sorts pairs by what must be known first: those of two origins, then of one, then of none; within these, by what they read as, what notes something before what does not; last what tells nothing. */
export function byPairOrder(one: ReadPair, other: ReadPair): number {
  return (
    Number(tellsNothing(one.reading)) - Number(tellsNothing(other.reading)) ||
    originsOf(other) - originsOf(one) ||
    kindRank(one.reading) - kindRank(other.reading) ||
    Number(one.reading.note === null) - Number(other.reading.note === null)
  )
}

/** Whether a reading says nothing of two answers: neither conflict nor agreement, or only a person can read them. */
export function tellsNothing({ reading }: Pick<AnswerReading, 'reading'>): boolean {
  return reading === 'no-conflict' || reading === 'not-read'
}

function originsOf({ a, b }: ReadPair): number {
  return new Set([a.origin?.partyId, b.origin?.partyId].filter((partyId) => partyId !== undefined)).size
}

function kindRank({ reading, note }: AnswerReading): number {
  return kinds.indexOf(note === 'lowered' ? 'lowered' : reading)
}
