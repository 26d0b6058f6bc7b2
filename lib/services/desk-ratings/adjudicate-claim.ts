import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getClaim } from '@/lib/data/claims/claims'
import { insertDeskRating } from '@/lib/data/judgements/desk-ratings'
import { readAnswerEvidence } from '@/lib/data/origins/evidence'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { listCurrentRatings, type RatingRow } from '@/lib/data/judgements/ratings'
import { findReviewCases } from '@/lib/data/judgements/review-cases'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import type { WholeClaim } from '@/lib/domain/claims/whole-claim'
import { deskRatingRefusal, dissentFrom, lastWords } from '@/lib/domain/claims/adjudication'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { hasIndependentSupport } from '@/lib/domain/origins/independence'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { statedOf } from '@/lib/domain/offers/shown-statement'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

const choose = judgementErrorWords.chooseOneOfTheSixSentence

/** The desk rating of a claim; `version` is that of the claim as it was read. */
export const adjudicateClaimInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  credibility: z.coerce.number({ error: choose }).int(choose).min(1, choose).max(6, choose),
  reason: plainText({ min: 1, max: 4000, label: judgementErrorWords.theReason }),
  version: versionNumber.optional(),
})

/**
 * Gives a claim its desk rating, kept with every rating that stood then: agreement and dissent. Refuses:
 * forbidden, not-found, nobody-alone (one's own draft, or not rated oneself), not-enough-ratings,
 * needs-independence (a 1), unrated-kind, conflict.
 */
export async function adjudicateClaim(
  caller: Caller,
  input: z.output<typeof adjudicateClaimInput> & Seeded,
): Promise<{ deskRatingId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    await lockClaims(change.db, [input.claimId])
    const claim = await getClaim(change.db, viewer, input.claimId)
    // The drafter is told by the decider, in a sentence that says why.
    authorize(viewer, 'claim.adjudicate', { status: claim.status })
    const seen = input.version === undefined || input.version === claim.version
    const current = { ...statedOf(claim), version: claim.version }
    ensure(seen, 'conflict', {
      current,
      reason: judgementErrorWords.theClaimWasChangedSentence,
    })
    const ratings = await listCurrentRatings(change.db, claim.id)
    await refuse(change, viewer, claim, ratings, input.credibility)
    const { credibility, reason } = input
    const deskRatingId = change.newId('desk-rating', input.key)
    await insertDeskRating(
      change.db,
      { id: deskRatingId, claimId: claim.id, credibility, reason, byId: viewer.personId, at: change.now },
      ratings.filter((rating) => rating.credibility !== null).map(({ id }) => id),
    )
    await refreshSummaries(change.db, [claim.id], { originsStand: true })
    const dissent = dissentFrom(credibility, lastWords(ratings)).length
    return changed({ deskRatingId }, viewer.dossier.id, [
      {
        kind: 'claim-adjudicated',
        about: [claim.id, deskRatingId],
        payload: { v: 1, statement: claim.statement, credibility, reason, dissent },
      },
    ])
  })
}

async function refuse(change: Change, viewer: Viewer, claim: WholeClaim, ratings: RatingRow[], credibility: number) {
  const evidence = await readAnswerEvidence(change.db, claim.id, claim.answer?.questionId ?? null)
  const review = (await findReviewCases(change.db, viewer, [claim.id])).get(claim.id)
  const isCurrent = claim.status !== 'reviewed' || review?.deskRating === 'fresh'
  const stance = claim.answer?.stance ?? null
  const refusal = deskRatingRefusal({
    claim: { kind: claim.kind, stance, draftedById: claim.draftedById },
    leadId: viewer.personId,
    credibility,
    ratings,
    hasIndependentSupport: hasIndependentSupport(claim.id, evidence),
    neededToStay: isCurrent ? null : viewer.dossier.ratingsNeeded,
  })
  if (refusal) throw new DomainError(refusal.code, { reason: refusal.reason })
}
