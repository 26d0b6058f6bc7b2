import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { findRestsOnAgency, holdGivenAgencies } from '@/lib/data/asks/asked-agency'
import { holdDossier } from '@/lib/data/dossiers/dossiers'
import { getSource } from '@/lib/data/sources/sources'
import { ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { recordAgency } from '@/lib/services/sources/input/share-agency'
import { askErrorWords } from '@/lib/words/errors/asks'
import { say } from '@/lib/words/say'

/**
 * Takes the agency from the sources that a decision gave it; none where it was dismissed. Refuses: forbidden; conflict where
 * the details of such a source were changed since, or claims or another source rest on its agency.
 */
export async function takeAgencyBack(
  change: Change,
  viewer: Viewer,
  { id, at }: { id: string; at: Date },
): Promise<NewEntry[]> {
  // Who decides about another source meanwhile waits.
  await holdDossier(change.db, viewer)
  const entries: NewEntry[] = []
  for (const { sourceId, version } of await holdGivenAgencies(change.db, id)) {
    authorize(viewer, 'source.change')
    const source = await getSource(change.db, viewer, sourceId)
    const { headline, agency } = source
    const touched = { reason: say(askErrorWords.agencyTouched, { headline }) }
    ensure(source.version === version && agency !== null, 'conflict', touched)
    const { inChains, carriedOn } = await findRestsOnAgency(change.db, { sourceId, agency, at })
    ensure(!inChains, 'conflict', { reason: say(askErrorWords.agencyInChains, { headline, agency }) })
    ensure(!carriedOn, 'conflict', { reason: say(askErrorWords.agencyCarriedOn, { headline, agency }) })
    entries.push(await recordAgency(change, source, null))
  }
  return entries
}
