import 'server-only'
import { listDossierRows, type DossierRow } from '@/lib/data/dossiers'
import type { Caller } from '@/lib/domain/caller'
import { ensure } from '@/lib/domain/errors'

/** The caller's dossiers, the one that changed last first; at most 200. Refuses: unauthenticated. */
export async function listDossiers(caller: Caller): Promise<DossierRow[]> {
  ensure(caller.personId, 'unauthenticated')
  return listDossierRows(caller.personId)
}
