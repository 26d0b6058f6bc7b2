import 'server-only'
import type { z } from 'zod'
import { namesOfCampsInUse, readCamps, writeCamps } from '@/lib/data/dossiers/camps'
import { getDossier, saveDossier } from '@/lib/data/dossiers/dossiers'
import { changed, mutate, unchanged, type Change } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import {
  campChanges,
  campFaults,
  opposedIds,
  withKeys,
  type Camp,
  type CampSet,
  type WantedCamp,
} from '@/lib/domain/parties/camps'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { campFields } from '@/lib/services/dossiers/input/camp-fields'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'
import { say } from '@/lib/words/say'

/** All camps as they shall stand, and the version of the dossier as seen. */
export const setCampsInput = campFields.extend({ dossierId: uuidText, version: versionNumber })

/**
 * Sets a dossier's camps: those with an id are changed, others made, those left out go unless parties belong to
 * them. Refuses: forbidden, not-found, conflict with what stands now, invalid.
 */
export async function setCamps(caller: Caller, input: z.output<typeof setCampsInput>): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'dossier.configure')
    const { id, key } = viewer.dossier
    const { version } = await getDossier(change.db, viewer)
    const before = await readCamps(change.db, id)
    const conflict = new DomainError('conflict', { current: { ...before, version } })
    if (version !== input.version) throw conflict
    const after = await decide(change, key, before, input)
    const changes = campChanges(before, after)
    if (changes.length === 0) return unchanged({ version })
    if (!(await saveDossier(change.db, { id, version }, {}))) throw conflict
    await writeCamps(change.db, id, before, after)
    return changed({ version: version + 1 }, id, [{ kind: 'camps-set', about: [id], payload: { v: 1, changes } }])
  })
}

async function decide(
  change: Change,
  dossierKey: string,
  before: CampSet,
  { camps: wanted, opposes }: Pick<z.output<typeof setCampsInput>, 'camps' | 'opposes'>,
): Promise<CampSet> {
  const faults = campFaults(wanted, opposes)
  if (Object.keys(faults).length > 0) throw new DomainError('invalid', { fields: faults })
  const named = withKeys(
    wanted.map((camp) => withItsKey(before, camp)),
    (name) => readableKey(name, 'camp'),
  )
  const removed = before.camps.filter((camp) => !wanted.some(({ id }) => id === camp.id))
  const inUse = await namesOfCampsInUse(
    change.db,
    removed.map(({ id }) => id),
  )
  ensure(inUse.length === 0, 'invalid', {
    reason: say(dossierErrorWords.partiesOrSpeakersBelong, { inUse: inUse.join(', ') }),
  })
  const camps = named.map((camp): Camp => ({
    ...camp,
    id: camp.id ?? change.newId('camp', `${dossierKey}/${camp.key}`),
  }))
  return { camps, opposed: opposedIds(camps, opposes) }
}

/** A camp that stands keeps its key; an id of another dossier's camp names none of ours. */
function withItsKey(before: CampSet, camp: WantedCamp): WantedCamp {
  if (camp.id === undefined) return camp
  const known = before.camps.find(({ id }) => id === camp.id)
  ensure(known, 'not-found')
  return { ...camp, key: known.key }
}
