import type { AnswerClaim } from './answer-claim'
import { type AnswerReading, type AnswerReadingKind, compareAnswers } from './answer-reading'
import { byPairOrder } from './pair-order'
import type { QuestionKind } from '@/lib/domain/vocabulary'

const tellsNothing: readonly AnswerReadingKind[] = ['no-conflict', 'not-read']

/** How a claim reads against the other answers to its question, the most telling first; at most `most`. */
export function readAgainst<A extends AnswerClaim>(
  kind: QuestionKind,
  claim: AnswerClaim,
  others: readonly A[],
  most: number,
): { other: A; reading: AnswerReading }[] {
  return others
    .map((other) => ({ other, reading: compareAnswers(kind, claim, other) }))
    .toSorted((one, another) =>
      byPairOrder(
        { a: claim, b: one.other, reading: one.reading },
        { a: claim, b: another.other, reading: another.reading },
      ),
    )
    .slice(0, most)
}

/**
 * How these answers read against each other, two by two, the most telling first; at most `most`. Left out is what
 * conflicts with nothing and what only a person can read.
 */
export function readTogether<A extends AnswerClaim>(
  kind: QuestionKind,
  answers: readonly A[],
  most: number,
): { a: A; b: A; reading: AnswerReading }[] {
  return answers
    .flatMap((a, index) => answers.slice(index + 1).map((b) => ({ a, b, reading: compareAnswers(kind, a, b) })))
    .filter(({ reading }) => !tellsNothing.includes(reading.reading))
    .toSorted(byPairOrder)
    .slice(0, most)
}

/**
 * All that two claims' reading rests on, as one text, the same whichever comes first: while it stays the same, a
 * reading that was dismissed stays dismissed.
 */
export function evidenceOf(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): string {
  const [first, second] = a.claimId < b.claimId ? [a, b] : [b, a]
  return JSON.stringify([kind, evidence(first), evidence(second)])
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
