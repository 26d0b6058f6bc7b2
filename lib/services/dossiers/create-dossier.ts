import 'server-only'
import type { z } from 'zod'
import { writeCamps } from '@/lib/data/dossiers/camps'
import { findFreeDossierKey, insertDossier } from '@/lib/data/dossiers/dossiers'
import { addMember } from '@/lib/data/dossiers/members'
import { changed, mutate } from '@/lib/data/access/mutate'
import { authorize, instanceActor } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import { campChanges, campFaults, opposedIds, withKeys, type CampSet } from '@/lib/domain/parties/camps'
import type { Caller, Seeded } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { campFields } from '@/lib/services/dossiers/input/camp-fields'
import { dossierFields } from '@/lib/services/dossiers/input/dossier-fields'

/** A new dossier; its key is made of the title. */
export const createDossierInput = dossierFields.extend(campFields.shape)

const noCamps: CampSet = { camps: [], opposed: [] }

/**
 * Opens a dossier with its camps; whoever does leads it. Refuses: invalid when camps share a name or badge;
 * duplicate when a seed's key is taken.
 */
export async function createDossier(
  caller: Caller,
  input: z.output<typeof createDossierInput> & Seeded,
): Promise<{ dossierId: string; key: string }> {
  return mutate(caller, input, async (change) => {
    authorize(instanceActor(change), 'dossier.create')
    const { title, summary, ratingsNeeded, opposes } = input
    const faults = campFaults(input.camps, opposes)
    if (Object.keys(faults).length > 0) throw new DomainError('invalid', { fields: faults })
    const key = input.key ?? (await findFreeDossierKey(change.db, readableKey(title, 'dossier')))
    const dossierId = change.newId('dossier', key)
    const { person, now } = change
    await insertDossier(change.db, {
      id: dossierId,
      key,
      title,
      summary,
      ratingsNeeded,
      createdById: person.id,
      createdAt: now,
    })
    const camps = withKeys(input.camps, (name) => readableKey(name, 'camp')).map((camp) => ({
      ...camp,
      id: change.newId('camp', `${key}/${camp.key}`),
    }))
    const after = { camps, opposed: opposedIds(camps, opposes) }
    await writeCamps(change.db, dossierId, noCamps, after)
    await addMember(change, { dossier: { id: dossierId } }, person.id, 'lead')
    const { name } = person
    const entries: [NewEntry, ...NewEntry[]] = [
      { kind: 'dossier-created', about: [dossierId], payload: { v: 1, title } },
      { kind: 'member-joined', about: [person.id], payload: { v: 1, name, role: 'lead' } },
    ]
    const changes = campChanges(noCamps, after)
    if (changes.length > 0) entries.push({ kind: 'camps-set', about: [dossierId], payload: { v: 1, changes } })
    return changed({ dossierId, key }, dossierId, entries)
  })
}
