/** One of two claims that somebody called independent, as far as support goes. */
export interface SupportingClaim {
  /** The party at its origin, null where it has none. */
  originPartyId: string | null
  retired: boolean
  answer: { questionId: string; stance: string; positionId: string | null } | null
  isFigure: boolean
}

/** A standing, confirmed assertion that the claim and another are independent. */
export interface ConfirmedPair {
  other: SupportingClaim
  /** A link corroborates or repeats stands between the two. */
  linkedAsSame: boolean
  /** One origin is a member of the other or draws on it, so that they are not independent after all. */
  originsRelated: boolean
}

/**
 * Whether a claim rests on two origins asserted and confirmed independent that give the same answer (rules 3
 * and 5). The same answer is the same stance and position; of figures, and of claims that answer nothing, what an
 * editor linked as corroborates or repeats.
 */
export function hasIndependentSupport(claim: SupportingClaim, pairs: readonly ConfirmedPair[]): boolean {
  return pairs.some(({ other, linkedAsSame, originsRelated }) => {
    const twoOrigins =
      claim.originPartyId !== null && other.originPartyId !== null && claim.originPartyId !== other.originPartyId
    return twoOrigins && !originsRelated && !claim.retired && !other.retired && giveSameAnswer(claim, other, linkedAsSame)
  })
}

/** Whether two claims give the same answer, so that their origins count together (rule 3). */
export function giveSameAnswer(a: SupportingClaim, b: SupportingClaim, linkedAsSame: boolean): boolean {
  if (a.isFigure || b.isFigure || !a.answer || !b.answer) return linkedAsSame
  const { questionId, stance, positionId } = a.answer
  return questionId === b.answer.questionId && stance === b.answer.stance && positionId === b.answer.positionId
}
