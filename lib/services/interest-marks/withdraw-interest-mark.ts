import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { getClaim } from '@/lib/data/claims/claims'
import { endInterestMark, findInterestMark } from '@/lib/data/judgements/interest-marks'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { uuidText } from '@/lib/domain/input/text'

/** Which claim is no longer held to go against interest. */
export const withdrawInterestMarkInput = z.object({ dossierId: uuidText, claimId: uuidText })

/**
 * Withdraws the mark that a claim is against interest; it stays readable in the history. Of a claim that has none,
 * nothing changes. Refuses: forbidden, not-found.
 */
export async function withdrawInterestMark(
  caller: Caller,
  input: z.output<typeof withdrawInterestMarkInput>,
): Promise<{ claimId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    await lockClaims(change.db, [input.claimId])
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.mark-interest', { status: claim.status })
    const mark = await findInterestMark(change.db, viewer, claim.id)
    const end = { withdrawnAt: change.now, withdrawnById: viewer.personId }
    if (!mark || !(await endInterestMark(change.db, mark.id, end))) return unchanged({ claimId: claim.id })
    const payload = { v: 1 as const, statement: claim.statement }
    return changed({ claimId: claim.id }, viewer.dossier.id, [
      { kind: 'against-interest-withdrawn', about: [claim.id, mark.id], payload },
    ])
  })
}
