import { type AnswerClaim, areOfOneOccasion, laterByLink } from './answer-claim'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/**
 * All that two claims' reading rests on, as one text, the same whichever comes first: while it stays the same, a
 * reading that was dismissed stays dismissed.
 */
export function evidenceOf(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): string {
  const [first, second] = a.claimId < b.claimId ? [a, b] : [b, a]
  return JSON.stringify([kind, evidence(first), evidence(second), ...wordOfEditors(first, second)])
}

// Left out where editors said nothing, so that what was dismissed before stays dismissed.
function wordOfEditors(first: AnswerClaim, second: AnswerClaim): object[] {
  const [later, oneOccasion] = [laterByLink(first, second), areOfOneOccasion(first, second)]
  return later || oneOccasion ? [{ later, oneOccasion }] : []
}

function evidence({
  claimId,
  stance,
  positionId,
  origin,
  way,
  attribution,
  figure,
  eventId,
  places,
  eventDate,
  saidDate,
  publishedDate,
}: AnswerClaim) {
  const bounds = figure && Object.entries(figure).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return [
    claimId,
    stance,
    positionId,
    origin?.partyId ?? null,
    way,
    attribution,
    bounds,
    eventId,
    places,
    eventDate,
    saidDate,
    publishedDate,
  ]
}
