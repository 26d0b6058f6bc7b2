import { type AnswerClaim, areOfOneOccasion } from './answer-claim'
import { compareAnswers } from './answer-reading'
import { grouped } from '@/lib/domain/collections/grouped'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** Two claims by which two relays give one origin different answers. */
export interface RelayConflict {
  a: string
  b: string
  origin: string
}

/** An answer to a question of some kind, by an origin that answers it in more than one way. */
export interface ConflictCandidate {
  questionId: string
  questionKind: QuestionKind
  answer: AnswerClaim
}

// What two claims of one origin must share to read alike against every third; what editors say of one claim is of it alone.
const alike = ({
  claimId,
  updates,
  sameOccasion,
  way,
  stance,
  positionId,
  attribution,
  figure,
  places,
  eventDate,
  saidDate,
  publishedDate,
  eventId,
}: AnswerClaim) =>
  JSON.stringify([
    ...(updates.length + sameOccasion.length > 0 ? [claimId] : []),
    way,
    stance,
    positionId,
    attribution === 'seen-at-origin',
    figure,
    places,
    eventDate,
    saidDate,
    publishedDate,
    eventId,
  ])

/**
 * The relay conflicts among the answers to one question (rule 4), each pair once; of claims alike in all that decides,
 * every one is in them. Claims of `uncounted` count for neither answer until it is resolved: both of a pair, or only
 * the other where one of the two was seen at the origin.
 */
export function relayConflicts(
  kind: QuestionKind,
  answers: readonly AnswerClaim[],
): { conflicts: RelayConflict[]; uncounted: ReadonlySet<string> } {
  const conflicts: RelayConflict[] = []
  const uncounted = new Set<string>()
  const withOrigin = answers.filter(({ origin }) => origin !== null)
  for (const [origin, ofOne] of grouped(withOrigin, (answer) => answer.origin?.partyId ?? '')) {
    if (ofOne.every((one) => one.way === ofOne[0]?.way && one.sameOccasion.length === 0)) continue
    const kinds = [...grouped(ofOne, alike).values()]
    kinds.forEach((firsts, index) => {
      for (const others of kinds.slice(index + 1)) collect(kind, origin, firsts, others)
    })
  }
  return { conflicts, uncounted }

  function collect(of: QuestionKind, origin: string, firsts: AnswerClaim[], others: AnswerClaim[]): void {
    const [one, other] = [firsts[0], others[0]]
    if (!one || !other || (one.way === other.way && !areOfOneOccasion(one, other))) return
    const { reading, reasons } = compareAnswers(of, one, other)
    if (reading !== 'relay-conflict') return
    const resolved = reasons.find((reason) => reason.kind === 'two-relays')?.seenAtOrigin ?? null
    for (const a of firsts) for (const b of others) conflicts.push({ a: a.claimId, b: b.claimId, origin })
    for (const { claimId } of resolved === 'a' ? [] : firsts) uncounted.add(claimId)
    for (const { claimId } of resolved === 'b' ? [] : others) uncounted.add(claimId)
  }
}
