import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { endOccasion, getOccasion } from '@/lib/data/questions/occasions'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Which two claims are no longer held to be of one occasion, and why. */
export const withdrawOccasionInput = z.object({
  dossierId: uuidText,
  occasionId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: judgementErrorWords.theReason }),
})

/**
 * Withdraws that two figures were given on one occasion, so that both count again; it stays readable in the history. Doing it
 * twice changes nothing. Refuses: forbidden, not-found.
 */
export async function withdrawOccasion(
  caller: Caller,
  input: z.output<typeof withdrawOccasionInput>,
): Promise<{ occasionId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const occasion = await getOccasion(change.db, viewer, input.occasionId)
    authorize(viewer, 'occasion.decide')
    const ids = [occasion.claimAId, occasion.claimBId]
    await lockClaims(change.db, ids)
    const end = { withdrawnAt: change.now, withdrawnById: viewer.personId, withdrawnBecause: input.reason }
    if (!(await endOccasion(change.db, occasion.id, end))) return unchanged({ occasionId: occasion.id })
    await refreshSummaries(change.db, ids)
    const payload = { v: 1 as const, a: occasion.claimA.statement, b: occasion.claimB.statement, reason: input.reason }
    return changed({ occasionId: occasion.id }, viewer.dossier.id, [
      { kind: 'occasion-withdrawn', about: [occasion.id, ...ids], payload },
    ])
  })
}
