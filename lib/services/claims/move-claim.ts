import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getClaim } from '@/lib/data/claims/claims'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { findReviewCases } from '@/lib/data/judgements/review-cases'
import { moveStatus } from '@/lib/data/claims/status-changes'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError, ensure } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { claimStatuses } from '@/lib/domain/vocabulary'
import { actionOfMove, decideMove } from '@/lib/domain/claims/workflow'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** Where a claim goes, from the version its mover saw; some moves need a reason. */
export const moveClaimInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  version: versionNumber,
  to: z.enum(claimStatuses),
  reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason })
    .nullish()
    .transform((reason) => reason ?? null),
})

/**
 * Moves a claim to another status. Refuses: illegal-transition, forbidden, invalid (a reason is missing),
 * not-enough-ratings and nobody-alone (on the way to reviewed), conflict with the present status, not-found.
 */
export async function moveClaim(caller: Caller, input: z.output<typeof moveClaimInput>): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    await lockClaims(change.db, [input.claimId])
    const claim = await getClaim(change.db, viewer, input.claimId)
    const conflict = () => new DomainError('conflict', { current: { status: claim.status, version: claim.version } })
    if (claim.version !== input.version) throw conflict()
    const review = (await findReviewCases(change.db, viewer, [claim.id])).get(claim.id)
    ensure(review, 'not-found')
    const from = claim.status
    const { to, reason } = input
    decideMove(viewer, { from, to, reason, review })
    authorize(viewer, actionOfMove(from, to), { status: from })
    if (!(await moveStatus(change, claim, to, reason))) throw conflict()
    await refreshSummaries(change.db, [claim.id])
    return changed({ version: claim.version + 1 }, viewer.dossier.id, [
      {
        kind: 'claim-status-changed',
        about: [claim.id],
        payload: { v: 1, statement: claim.statement, from, to, reason },
      },
    ])
  })
}
