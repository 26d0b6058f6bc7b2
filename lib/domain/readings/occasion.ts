import { type AnswerClaim, areOfOneOccasion } from './answer-claim'
import { compareAnswers } from './answer-reading'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/**
 * Whether an editor can say of two answers that they were given on one occasion, so that the relays contradict each other
 * (product.md, rule 4): two figures of one origin on the same thing that are not the same numbers.
 */
export function canBeOneOccasion(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): boolean {
  if (kind !== 'figure' || !a.origin || a.origin.partyId !== b.origin?.partyId || areOfOneOccasion(a, b)) return false
  return compareAnswers(kind, a, { ...b, sameOccasion: [a.claimId] }).reading === 'relay-conflict'
}
