import 'server-only'
import { z } from 'zod'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import { fetchPolicy } from '@/lib/data/sources/fetches'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'

/** The dossier that somebody wants to add a source to. */
export const startImportInput = z.object({ dossier: z.string() })

/** Where a source is added to, and from where this desk fetches pages. */
export interface ImportView {
  id: string
  key: string
  fetches: FetchPolicy
}

/** The dossier, for whoever may add a source to it. Refuses: unauthenticated, not-found, forbidden. */
export async function startImport(caller: Caller, input: z.output<typeof startImportInput>): Promise<ImportView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'source.add')
  return { id: viewer.dossier.id, key: viewer.dossier.key, fetches: fetchPolicy() }
}
