import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getClaim } from '@/lib/data/claims/claims'
import type { WholeClaim } from '@/lib/domain/claims/whole-claim'
import { readAnswerEvidence } from '@/lib/data/origins/evidence'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/access/mutate'
import { findSeenBefore, insertRating, listCurrentRatings } from '@/lib/data/judgements/ratings'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { independenceRefusal, unratedReason } from '@/lib/domain/claims/adjudication'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { isInformed } from '@/lib/domain/claims/blind'
import { DomainError, ensure } from '@/lib/domain/errors'
import { hasIndependentSupport } from '@/lib/domain/origins/independence'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { statedOf } from '@/lib/domain/offers/shown-statement'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

const choiceSentence = judgementErrorWords.chooseOneOfTheSix

/** Schema of a credibility as chosen: 1 to 6, as a number or as a form sends it; `abstain` and null come out as null. */
const credibilityChoice = z
  .union([z.literal('abstain').transform(() => null), z.null(), z.coerce.number({ error: choiceSentence })], {
    error: choiceSentence,
  })
  .pipe(
    z.number({ error: choiceSentence }).int(choiceSentence).min(1, choiceSentence).max(6, choiceSentence).nullable(),
  )

/** A judgement of a claim: credibility 1 to 6, or null to abstain; `version` is that of the claim as it was read. */
export const rateClaimInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  credibility: credibilityChoice,
  reason: plainText({ min: 1, max: 4000, label: judgementErrorWords.theReason }),
  version: versionNumber.optional(),
})

/**
 * Rates a claim or abstains; the rater's earlier rating is superseded and stays readable. One who could see another's rating
 * of the same version gives an informed one, which counts nowhere; their blind one goes on counting. Refuses: forbidden,
 * not-found, unrated-kind (rule 5), needs-independence (a 1), conflict (the claim was changed since it was read,
 * or the same person rated it twice at once).
 */
export async function rateClaim(
  caller: Caller,
  input: z.output<typeof rateClaimInput> & Seeded,
): Promise<{ ratingId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    await lockClaims(change.db, [input.claimId])
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.rate', { status: claim.status })
    const seen = input.version === undefined || input.version === claim.version
    const current = { ...statedOf(claim), version: claim.version }
    ensure(seen, 'conflict', {
      current,
      reason: judgementErrorWords.theClaimWasChanged,
    })
    const unrated = unratedReason({
      kind: claim.kind,
      stance: claim.answer?.stance ?? null,
    })
    ensure(unrated === null, 'unrated-kind', { reason: unrated ?? undefined })
    await refuseUnsupported(change, claim, input.credibility)
    const earlier = (await listCurrentRatings(change.db, claim.id)).findLast(
      ({ raterId }) => raterId === viewer.personId,
    )
    const same =
      earlier && !earlier.stale && earlier.credibility === input.credibility && earlier.reason === input.reason
    if (same) return unchanged({ ratingId: earlier.id })
    const { credibility, reason } = input
    const seenBefore = await findSeenBefore(change.db, claim.id, viewer.personId)
    const informed = isInformed({ role: viewer.role, status: claim.status, ...seenBefore })
    const ratingId = change.newId('rating', input.key)
    await insertRating(change.db, {
      id: ratingId,
      claimId: claim.id,
      raterId: viewer.personId,
      credibility,
      reason,
      claimVersion: claim.version,
      informed,
      at: change.now,
    })
    await refreshSummaries(change.db, [claim.id], { originsStand: true })
    const previous = earlier?.credibility ?? null
    const payload = {
      v: 2 as const,
      statement: claim.statement,
      credibility,
      reason,
      previous,
      again: earlier !== undefined,
      informed,
    }
    return changed({ ratingId }, viewer.dossier.id, [{ kind: 'claim-rated', about: [claim.id, ratingId], payload }])
  })
}

async function refuseUnsupported(change: Change, claim: WholeClaim, credibility: number | null) {
  if (credibility !== 1) return
  const evidence = await readAnswerEvidence(change.db, claim.id, claim.answer?.questionId ?? null)
  const refusal = independenceRefusal(credibility, hasIndependentSupport(claim.id, evidence))
  if (refusal) throw new DomainError(refusal.code, { reason: refusal.reason, fields: { credibility: refusal.reason } })
}
