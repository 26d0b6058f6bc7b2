import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { endIndependence, getIndependence } from '@/lib/data/origins/independence'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { markStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Which assertion of independence no longer holds, and why. */
export const withdrawIndependenceInput = z.object({
  dossierId: uuidText,
  independenceId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: judgementErrorWords.theReason }),
})

/**
 * Withdraws that two claims are independent; it stays readable. Once confirmed, judgements may rest on it: they go
 * stale. Doing it twice changes nothing. Refuses: forbidden, not-found.
 */
export async function withdrawIndependence(
  caller: Caller,
  input: z.output<typeof withdrawIndependenceInput>,
): Promise<{ independenceId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const assertion = await getIndependence(change.db, viewer, input.independenceId)
    authorize(viewer, 'independence.withdraw')
    const ids = [assertion.claimAId, assertion.claimBId]
    await lockClaims(change.db, ids)
    const end = { withdrawnAt: change.now, withdrawnById: viewer.personId, withdrawnBecause: input.reason }
    if (!(await endIndependence(change.db, assertion.id, end))) return unchanged({ independenceId: assertion.id })
    if (assertion.confirmedAt) await markStale(change, ids, staleCauses.everyJudgement.independence)
    await refreshSummaries(change.db, ids)
    const payload = {
      v: 1 as const,
      a: assertion.claimA.statement,
      b: assertion.claimB.statement,
      reason: input.reason,
    }
    return changed({ independenceId: assertion.id }, viewer.dossier.id, [
      { kind: 'independence-withdrawn', about: [assertion.id, ...ids], payload },
    ])
  })
}
