import type { StoredAnswer } from '@/lib/domain/claims/whole-claim'
import { giveSameAnswer } from './same-answer'

/** One of two claims that somebody called independent, as far as support goes. */
export interface SupportingClaim {
  /** The party at its origin, null where it has none. */
  originPartyId: string | null
  retired: boolean
  answer: StoredAnswer | null
  isFigure: boolean
}

/** A standing, confirmed assertion that the claim and another are independent. */
export interface ConfirmedPair {
  other: SupportingClaim
  /** The two hang together by links corroborates or repeats between figures that fit, directly or through others. */
  linkedAsSame: boolean
  /** One origin belongs to the other or draws on it, directly or through others: they are not independent after all. */
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
    return (
      twoOrigins && !originsRelated && !claim.retired && !other.retired && giveSameAnswer(claim, other, linkedAsSame)
    )
  })
}
