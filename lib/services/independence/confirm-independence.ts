import 'server-only'
import { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getIndependence, saveConfirmation } from '@/lib/data/origins/independence'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError, ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Which assertion of independence is confirmed. */
export const confirmIndependenceInput = z.object({ dossierId: uuidText, independenceId: uuidText })

/**
 * Confirms as a second person that two claims are independent, so that their origins count as two. Doing it
 * again changes nothing. Refuses: nobody-alone (one's own), forbidden, not-found, conflict (confirmed by another
 * person or withdrawn meanwhile).
 */
export async function confirmIndependence(
  caller: Caller,
  input: z.output<typeof confirmIndependenceInput>,
): Promise<{ independenceId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const assertion = await getIndependence(change.db, viewer, input.independenceId)
    authorize(viewer, 'independence.confirm')
    ensure(assertion.byId !== viewer.personId, 'nobody-alone', { reason: judgementErrorWords.youAssertedThisSomebody })
    if (assertion.confirmedById === viewer.personId) return unchanged({ independenceId: assertion.id })
    if (!(await saveConfirmation(change.db, assertion.id, viewer.personId, change.now)))
      throw new DomainError('conflict', { reason: judgementErrorWords.thisWasConfirmed })
    const ids = [assertion.claimAId, assertion.claimBId]
    await refreshSummaries(change.db, ids)
    const payload = { v: 1 as const, a: assertion.claimA.statement, b: assertion.claimB.statement }
    return changed({ independenceId: assertion.id }, viewer.dossier.id, [
      { kind: 'independence-confirmed', about: [assertion.id, ...ids], payload },
    ])
  })
}
