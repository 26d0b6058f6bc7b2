import 'server-only'
import { z } from 'zod'
import { findClaimReferences } from '@/lib/data/claims/references'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { insertClaim } from '@/lib/data/claims/writing'
import { findSameClaim } from '@/lib/data/claims/same-claim'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { getSource } from '@/lib/data/sources/sources'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { claimFields } from '@/lib/services/claims/input/claim-fields'
import { composeClaim, namedIn } from '@/lib/services/claims/input/compose-claim'
import { draftedEntry } from '@/lib/services/claims/input/drafted-claim'
import { submitDrafted, submitField } from '@/lib/services/claims/input/submit-drafted'
import { readDates } from '@/lib/services/claims/input/read-dates'

export type { SameClaim } from '@/lib/data/claims/same-claim'

/** A new claim of a source. `evenIfSame`: the person has seen that the dossier has this claim already, and saves it all the same. */
export const draftClaimInput = claimFields.extend({
  dossierId: uuidText,
  sourceId: uuidText,
  evenIfSame: z.boolean().default(false),
  ...submitField,
})

/**
 * Drafts a claim: one assertion, anchored in exact words; with `submit`, it goes to review in the same step. Refuses: forbidden, not-found, invalid by field,
 * orphan-quote (the words do not stand there), same-claim (it is there already, in `details.current`; a question).
 */
export async function draftClaim(
  caller: Caller,
  input: z.output<typeof draftClaimInput> & Seeded,
): Promise<{ claimId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'claim.draft')
    const fields = readDates(input, source)
    const references = await findClaimReferences(change.db, viewer, namedIn(fields))
    const { row, parts } = await composeClaim(change, viewer, { sourceId: source.id, anchors: [] }, fields, references)
    // What a seed loads was looked through when it was written.
    const same = input.evenIfSame || input.key ? null : await findSameClaim(change.db, viewer, input)
    if (same) throw new DomainError('same-claim', { current: same })
    const id = change.newId('claim', input.key && `${viewer.dossier.key}/${input.key}`)
    const about = {
      id,
      key: input.key ?? null,
      dossierId: viewer.dossier.id,
      sourceId: source.id,
      draftedById: change.person.id,
    }
    await insertClaim(change.db, { ...row, ...about }, parts, change.now)
    const submitted = await submitDrafted(change, viewer, { id, statement: row.statement }, input)
    await refreshSummaries(change.db, [id])
    const drafted = draftedEntry({ id, sourceId: source.id }, row, parts)
    return changed({ claimId: id }, viewer.dossier.id, [drafted, ...submitted])
  })
}
