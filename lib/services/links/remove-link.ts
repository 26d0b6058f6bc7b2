import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { endLink, getLink } from '@/lib/data/claims/links'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { markStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { linkStaleCause } from '@/lib/domain/claims/staleness'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** Which link no longer holds, and why. */
export const removeLinkInput = z.object({
  dossierId: uuidText,
  linkId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason }),
})

/**
 * Ends a link; it stays readable in the history. What rested on the evidence as linked goes stale. Removing it
 * twice changes nothing. Refuses: forbidden, not-found.
 */
export async function removeLink(caller: Caller, input: z.output<typeof removeLinkInput>): Promise<{ linkId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const link = await getLink(change.db, viewer, input.linkId)
    authorize(viewer, 'link.remove')
    const ids = [link.fromClaimId, link.toClaimId]
    await lockClaims(change.db, ids)
    const end = { removedAt: change.now, removedById: viewer.personId, removedBecause: input.reason }
    if (!(await endLink(change.db, link.id, end))) return unchanged({ linkId: link.id })
    const type = link.type
    const cause = linkStaleCause(type, 'removed')
    if (cause) await markStale(change, ids, cause)
    await refreshSummaries(change.db, ids)
    const payload = {
      v: 1 as const,
      type,
      from: link.fromClaim.statement,
      to: link.toClaim.statement,
      reason: input.reason,
    }
    return changed({ linkId: link.id }, viewer.dossier.id, [
      { kind: 'link-removed', about: [link.id, ...ids], payload },
    ])
  })
}
