import 'server-only'
import type { z } from 'zod'
import { getDossier, saveDossier } from '@/lib/data/dossiers/dossiers'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { fieldChanges } from '@/lib/domain/history/history'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { dossierFields } from '@/lib/services/dossiers/input/dossier-fields'

/** Title, summary and ratings needed, and the version of the dossier as seen. */
export const configureDossierInput = dossierFields.extend({
  dossierId: uuidText,
  version: versionNumber,
})

/** Changes what a dossier says of itself. Refuses: forbidden, not-found, conflict with what stands now. */
export async function configureDossier(
  caller: Caller,
  input: z.output<typeof configureDossierInput>,
): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'dossier.configure')
    const { id } = viewer.dossier
    const { version, ...before } = await getDossier(change.db, viewer)
    const { title, summary, ratingsNeeded } = input
    const after = { title, summary, ratingsNeeded }
    const conflict = new DomainError('conflict', { current: { ...before, version } })
    const changes = fieldChanges(worded(before), worded(after))
    if (changes.length === 0) return unchanged({ version })
    if (version !== input.version) throw conflict
    if (!(await saveDossier(change.db, { id, version }, after))) throw conflict
    return changed({ version: version + 1 }, id, [{ kind: 'dossier-changed', about: [id], payload: { v: 1, changes } }])
  })
}

/** The fields under the names that history shows. */
function worded({ title, summary, ratingsNeeded }: { title: string; summary: string; ratingsNeeded: number }) {
  return { title, summary, 'ratings needed': ratingsNeeded }
}
