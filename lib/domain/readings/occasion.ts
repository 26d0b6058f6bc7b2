import { type AnswerClaim, areOfOneOccasion } from './answer-claim'
import { compareAnswers } from './answer-reading'
import { dateOrder } from '@/lib/domain/dates/edtf'
import { withoutTimes } from '@/lib/domain/dates/moment'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/**
 * Whether an editor can say of two answers that they were given on one occasion, so that the relays contradict each other
 * (product.md, rule 4): two figures of one origin on the same thing that are not the same numbers. What was said on two days,
 * as both sources say, was not said on one occasion.
 */
export function canBeOneOccasion(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): boolean {
  if (kind !== 'figure' || !a.origin || a.origin.partyId !== b.origin?.partyId || areOfOneOccasion(a, b)) return false
  if (['earlier', 'later'].includes(dateOrder(dayOf(a), dayOf(b)))) return false
  return compareAnswers(kind, a, { ...b, sameOccasion: [a.claimId] }).reading === 'relay-conflict'
}

function dayOf({ saidDate }: AnswerClaim): string | null {
  return saidDate && withoutTimes(saidDate)
}
