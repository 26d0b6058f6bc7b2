import 'server-only'
import type { z } from 'zod'
import { findClaimReferences } from '@/lib/data/claim-references'
import { refreshSummaries } from '@/lib/data/claim-summary'
import { insertClaim } from '@/lib/data/claim-writing'
import { changed, mutate, type Caller } from '@/lib/data/mutate'
import { getSource } from '@/lib/data/sources'
import { authorize, enterForChange } from '@/lib/data/viewer'
import type { Seeded } from '@/lib/domain/caller'
import { uuidText } from '@/lib/domain/text'
import { claimFields } from './claim-fields'
import { composeClaim, namedIn } from './compose-claim'
import { draftedEntry } from './drafted-claim'

/** A new claim of a source. */
export const draftClaimInput = claimFields.extend({
  dossierId: uuidText,
  sourceId: uuidText,
})

/**
 * Drafts a claim: one assertion, anchored in exact words. Refuses: forbidden, not-found, invalid by field,
 * orphan-quote (the words do not stand there).
 */
export async function draftClaim(caller: Caller, input: z.output<typeof draftClaimInput> & Seeded): Promise<{ claimId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'claim.draft')
    const references = await findClaimReferences(change.db, viewer, namedIn(input))
    const { row, parts } = await composeClaim(change, viewer, { sourceId: source.id, anchors: [] }, input, references)
    const id = change.newId('claim', input.key && `${viewer.dossier.key}/${input.key}`)
    const about = { id, key: input.key ?? null, dossierId: viewer.dossier.id, sourceId: source.id, draftedById: change.person.id }
    await insertClaim(change.db, { ...row, ...about }, parts, change.now)
    await refreshSummaries(change.db, [id])
    return changed({ claimId: id }, viewer.dossier.id, [draftedEntry({ id, sourceId: source.id }, row, parts)])
  })
}
