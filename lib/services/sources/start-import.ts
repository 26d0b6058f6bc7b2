import 'server-only'
import { z } from 'zod'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'

/** The dossier that somebody wants to add a source to. */
export const startImportInput = z.object({ dossier: z.string() })

/** The dossier, for whoever may add a source to it. Refuses: unauthenticated, not-found, forbidden. */
export async function startImport(
  caller: Caller,
  input: z.output<typeof startImportInput>,
): Promise<{ id: string; key: string }> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'source.add')
  return { id: viewer.dossier.id, key: viewer.dossier.key }
}
