import { countAnswerOf, type OriginEvidence } from './answer-count'

/**
 * Whether a claim rests on two origins asserted and confirmed independent that give the same answer (rules 3 and 5): it is
 * one of such a pair, and both origins count for its answer. An origin that is in a relay conflict, was replaced, repeats or
 * is related to the other supports nothing. `answer` is what was counted of the evidence, if it was.
 */
export function hasIndependentSupport(
  claimId: string,
  evidence: OriginEvidence,
  answer = countAnswerOf(claimId, evidence),
): boolean {
  if (!answer) return false
  const originOf = new Map(answer.origins.flatMap(({ partyId, claimIds }) => claimIds.map((id) => [id, partyId])))
  const independent = new Set(answer.independent.map((pair) => pair.join(' ')))
  return evidence.confirmed.some((pair) => {
    const origins = pair.flatMap((id) => originOf.get(id) ?? []).toSorted()
    return pair.includes(claimId) && independent.has(origins.join(' '))
  })
}
