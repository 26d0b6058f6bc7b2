import 'server-only'
import { readCamps, writeCamps } from '@/lib/data/dossiers/camps'
import { getDossier, saveDossier } from '@/lib/data/dossiers/dossiers'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import { ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { campChanges, withKeys, type Camp } from '@/lib/domain/parties/camps'
import { mostCamps, newCamps } from '@/lib/domain/parties/new-camps'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/**
 * Makes the camps of these names that the dossier does not have yet, behind those that it has, and gives all of them. The
 * caller holds the dossier. Refuses: forbidden where one is to be made by somebody who may not, invalid (more than 12).
 */
export async function nameCamps(
  change: Change,
  viewer: Viewer,
  names: readonly string[],
): Promise<{ camps: readonly Camp[]; made: number; entries: NewEntry[] }> {
  const { id, key: dossierKey } = viewer.dossier
  const before = await readCamps(change.db, id)
  const wanted = newCamps(before.camps, names)
  if (wanted.length === 0) return { camps: before.camps, made: 0, entries: [] }
  authorize(viewer, 'dossier.configure')
  const all = [...before.camps, ...wanted]
  ensure(all.length <= mostCamps, 'invalid', { fields: { camps: dossierErrorWords.aDossierHas12Camps } })
  const keyed = withKeys(all, (name) => readableKey(name, 'camp'))
  const camps = keyed.map((camp) => ({ ...camp, id: camp.id ?? change.newId('camp', `${dossierKey}/${camp.key}`) }))
  const after = { camps, opposed: before.opposed }
  const { version } = await getDossier(change.db, viewer)
  ensure(await saveDossier(change.db, { id, version }, {}), 'conflict')
  await writeCamps(change.db, id, before, after)
  const payload = { v: 1 as const, changes: campChanges(before, after) }
  return { camps, made: wanted.length, entries: [{ kind: 'camps-set', about: [id], payload }] }
}
