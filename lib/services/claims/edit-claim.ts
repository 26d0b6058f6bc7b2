import 'server-only'
import type { z } from 'zod'
import { getClaimAndReferences } from '@/lib/data/claims/references'
import { reviseClaim } from '@/lib/data/claims/revision'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError } from '@/lib/domain/errors'
import { claimVersionFields } from '@/lib/domain/claims/staleness'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { claimFields } from '@/lib/services/claims/input/claim-fields'
import { composeClaim, namedIn } from '@/lib/services/claims/input/compose-claim'
import { readDates } from '@/lib/services/claims/input/read-dates'

/** The whole claim as edited, and the version the editor saw. */
export const editClaimInput = claimFields.extend({
  dossierId: uuidText,
  claimId: uuidText,
  version: versionNumber,
})

/**
 * Changes a claim. Refuses: conflict with both texts when somebody changed it since (`details.current`),
 * forbidden, not-found, invalid, orphan-quote. Ratings that rest on what changed go stale and stay; a reviewed claim whose
 * own parts changed goes back to review.
 */
export async function editClaim(caller: Caller, input: z.output<typeof editClaimInput>): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const { claim, references, days } = await getClaimAndReferences(change.db, viewer, input.claimId, namedIn(input))
    authorize(viewer, 'claim.edit', { status: claim.status })
    const conflict = () => new DomainError('conflict', { current: claimVersionFields(claim) })
    if (claim.version !== input.version) throw conflict()
    const existing = { sourceId: claim.sourceId, anchors: claim.anchors, said: claim }
    const fields = readDates(input, days)
    const { row, parts } = await composeClaim(change, viewer, existing, fields, references)
    const entries = await reviseClaim(change, claim, row, parts)
    if (!entries) throw conflict()
    const [first, ...others] = entries
    if (!first) return unchanged({ version: claim.version })
    return changed({ version: claim.version + 1 }, viewer.dossier.id, [first, ...others])
  })
}
