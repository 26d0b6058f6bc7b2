import 'server-only'
import { listDossierRows, type DossierRow } from '@/lib/data/dossiers/dossiers'
import { getCallerPerson } from '@/lib/data/access/people'
import type { Caller } from '@/lib/domain/accounts/caller'

/** The caller's dossiers, the one that changed last first; at most 200. Refuses: unauthenticated, second-factor-required. */
export async function listDossiers(caller: Caller): Promise<DossierRow[]> {
  return listDossierRows((await getCallerPerson(caller)).id)
}
