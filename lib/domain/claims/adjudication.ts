import type { ErrorCode } from '@/lib/domain/errors'
import { type ClaimKind, type Stance, type StatementOwner, unratedKinds } from '@/lib/domain/vocabulary'

/** A reason why a judgement is refused: a code of the closed list, and its exact sentence. */
export interface Refusal {
  code: ErrorCode
  reason: string
}

/** A current rating as far as counting goes; `credibility` 1 to 6, null for an abstention. */
export interface CurrentRating {
  raterId: string
  credibility: number | null
  stale: boolean
  counted: boolean
  /** Given by somebody who could see others' (rule 6). */
  informed: boolean
}

/** Whether a rating counts: its rater declared no interest in any party of the claim's chain (rule 7). */
export function isCounted(interests: readonly string[], chainPartyIds: readonly (string | null)[]): boolean {
  return !chainPartyIds.some((partyId) => partyId !== null && interests.includes(partyId))
}

/** Why a claim takes no credibility rating (rule 5), or null when it does. */
export function unratedReason(claim: { kind: ClaimKind; stance: Stance | null }): string | null {
  if (unratedKinds.includes(claim.kind))
    return `This claim is ${claim.kind === 'intention' || claim.kind === 'opinion' ? 'an' : 'a'} ${claim.kind}: there is nothing in it that could be true or false, so it takes no credibility rating.`
  if (claim.stance === 'says-unknown')
    return 'This claim says that the answer is not known: it asserts nothing that could be true or false, so it takes no credibility rating.'
  return null
}

/** Ratings that support a decision: counted, fresh, blind, and no abstentions; a 6 is a judgement and is one of them. */
export function freshRatings<R extends CurrentRating>(ratings: readonly R[]): R[] {
  return ratings.filter((rating) => rating.counted && !rating.stale && !rating.informed && rating.credibility !== null)
}

/** What a desk rating about to be given is judged by. */
export interface DeskRatingCase {
  claim: { kind: ClaimKind; stance: Stance | null; draftedById: string }
  leadId: string
  credibility: number
  ratings: readonly CurrentRating[]
  hasIndependentSupport: boolean
  /** How many fresh ratings that count it needs to stay reviewed; null where it is not reviewed, or its desk rating is fresh. */
  neededToStay: number | null
}

/**
 * Why a lead may not give this desk rating, or null when they may (rules 5, 6 and 7): never of their own draft,
 * never before rating or abstaining themselves on what it says now, never without somebody else's counted, fresh rating, and a 1
 * only on two origins asserted and confirmed independent. A stale one of a reviewed claim is given again only once the claim
 * has the ratings that a review needs.
 */
export function deskRatingRefusal(ratingCase: DeskRatingCase): Refusal | null {
  const { claim, leadId, credibility, ratings, hasIndependentSupport, neededToStay } = ratingCase
  const unrated = unratedReason(claim)
  if (unrated) return { code: 'unrated-kind', reason: unrated }
  if (claim.draftedById === leadId)
    return { code: 'nobody-alone', reason: 'You drafted this claim, so somebody else must give its desk rating.' }
  if (!ratings.some((rating) => rating.raterId === leadId && !rating.stale))
    return {
      code: 'nobody-alone',
      reason: 'Rate the claim yourself or abstain first; then you see what the others say.',
    }
  if (!freshRatings(ratings).some((rating) => rating.raterId !== leadId))
    return { code: 'not-enough-ratings', reason: 'It needs a fresh rating that counts, given by somebody else.' }
  const fresh = freshRatings(ratings).length
  if (neededToStay !== null && fresh < neededToStay)
    return {
      code: 'not-enough-ratings',
      reason: `It has ${fresh} of the ${neededToStay} fresh ratings that it needs to stay reviewed. Until then its desk rating stays stale.`,
    }
  return independenceRefusal(credibility, hasIndependentSupport)
}

/** Why a 1 is refused (rule 5), or null: for a rating as for a desk rating. */
export function independenceRefusal(credibility: number | null, hasIndependentSupport: boolean): Refusal | null {
  if (credibility !== 1 || hasIndependentSupport) return null
  return {
    code: 'needs-independence',
    reason:
      'A 1 (“confirmed by other sources”) needs two origins with the same answer. One person declares them independent, another confirms it.',
  }
}

/** What a claim brings along when it is to become reviewed. */
export interface ReviewCase {
  claim: { kind: ClaimKind; stance: Stance | null; draftedById: string; statementIs: StatementOwner }
  leadId: string
  ratingsNeeded: number
  /** How many of its ratings are counted and fresh. */
  freshRatings: number
  deskRating: 'none' | 'stale' | 'fresh'
}

/** The case of a claim as its ratings and its desk rating that stand make it; of others' ratings only how many there are. */
export function reviewCaseOf(
  claim: ReviewCase['claim'],
  ratingsNeeded: number,
  { ratings, deskRating }: { ratings: readonly CurrentRating[]; deskRating: { stale: boolean } | null },
): Omit<ReviewCase, 'leadId'> {
  const state = deskRating === null ? 'none' : deskRating.stale ? 'stale' : 'fresh'
  return { claim, ratingsNeeded, freshRatings: freshRatings(ratings).length, deskRating: state }
}

/**
 * Why a claim may not become reviewed yet, or null when it may: the dossier's number of counted, fresh ratings
 * and a fresh desk rating. One that takes no rating needs a lead who did not draft it, so that it was two people. None
 * becomes reviewed in the words of the article (rule 12).
 */
export function reviewRefusal({
  claim,
  leadId,
  ratingsNeeded,
  freshRatings: fresh,
  deskRating,
}: ReviewCase): Refusal | null {
  if (claim.statementIs === 'article')
    return {
      code: 'not-worded',
      reason: 'Its statement still has the words of the article. Write it in words of your own.',
    }
  if (unratedReason(claim))
    return claim.draftedById === leadId
      ? { code: 'nobody-alone', reason: 'You drafted this claim, so somebody else must review it.' }
      : null
  // Said before any count: until there is a desk rating, how many have rated is not for everybody's eyes (rule 6).
  if (deskRating === 'none')
    return {
      code: 'not-enough-ratings',
      reason: `It needs a desk rating and ${ratingsNeeded} fresh ratings that count.`,
    }
  if (fresh < ratingsNeeded)
    return {
      code: 'not-enough-ratings',
      reason: `It has ${fresh} of the ${ratingsNeeded} fresh ratings it needs that count.`,
    }
  if (deskRating === 'stale')
    return { code: 'not-enough-ratings', reason: 'Its desk rating went stale. A lead must give it again first.' }
  return null
}

/** The last word of each rater: where an informed rating stands beside their blind one, the later of the two. */
export function lastWords<R extends { raterId: string; at: Date }>(ratings: readonly R[]): R[] {
  const last = new Map<string, R>()
  for (const rating of ratings) {
    const other = last.get(rating.raterId)
    if (!other || other.at <= rating.at) last.set(rating.raterId, rating)
  }
  return [...last.values()]
}

/** The ratings that differ from the desk's: its dissent, kept with it. Abstentions dissent from nothing. */
export function dissentFrom<R extends Pick<CurrentRating, 'credibility'>>(
  credibility: number,
  ratings: readonly R[],
): R[] {
  return ratings.filter((rating) => rating.credibility !== null && rating.credibility !== credibility)
}

/** Whether the desk has not rated a claim, or not since it changed, though it takes a rating. */
export function lacksDeskRating(claim: {
  kind: ClaimKind
  stance: Stance | null
  deskRating: ReviewCase['deskRating']
}): boolean {
  return unratedReason(claim) === null && claim.deskRating !== 'fresh'
}
