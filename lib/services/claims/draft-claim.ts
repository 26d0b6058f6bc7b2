import 'server-only'
import type { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claim-summary'
import { insertClaim } from '@/lib/data/claims'
import { changed, mutate, type Caller } from '@/lib/data/mutate'
import { getSource } from '@/lib/data/sources'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { plainText, uuidText } from '@/lib/domain/text'
import { claimFields } from './claim-fields'
import { composeClaim } from './compose-claim'
import { draftedEntry, draftedRow } from './drafted-claim'

/** A new claim of a source; `key` is its seed key and is given by seeds only. */
export const draftClaimInput = claimFields.extend({
  dossierId: uuidText,
  sourceId: uuidText,
  key: plainText({ min: 1, max: 200, label: 'The key' }).optional(),
})

/**
 * Drafts a claim: one assertion, anchored in exact words. Refuses: forbidden, not-found, invalid by field,
 * orphan-quote (the words do not stand there).
 */
export async function draftClaim(caller: Caller, input: z.output<typeof draftClaimInput>): Promise<{ claimId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'claim.draft')
    const { row, parts } = await composeClaim(change, viewer, source.id, input)
    const id = change.newId('claim', input.key && `${viewer.dossier.key}/${input.key}`)
    const drafted = draftedRow(change, { id, key: input.key ?? null, dossierId: viewer.dossier.id, sourceId: source.id }, row)
    await insertClaim(change.db, drafted, parts)
    await refreshSummaries(change.db, [id])
    return changed({ claimId: id }, viewer.dossier.id, [draftedEntry(drafted, row, parts)])
  })
}
