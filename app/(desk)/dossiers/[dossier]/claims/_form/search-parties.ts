import type { OfferedParty } from '@/lib/services/parties/find-parties'
import { findPartiesAction } from './actions'

/** The parties that fit these words at once; null where the server gives none. */
export async function searchParties(dossierId: string, words: string): Promise<OfferedParty[] | null> {
  const result = await findPartiesAction({ dossierId, words }).catch(() => null)
  return result?.ok ? result.value : null
}
