import 'server-only'
import { z } from 'zod'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'

/** The dossier, by its key, that somebody wants to import claims into. */
export const startClaimImportInput = z.object({ dossier: z.string() })

/** The dossier, for whoever may draft claims in it. Refuses: unauthenticated, not-found, forbidden. */
export async function startClaimImport(
  caller: Caller,
  input: z.output<typeof startClaimImportInput>,
): Promise<{ id: string; title: string }> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'claim.draft')
  return { id: viewer.dossier.id, title: viewer.dossier.title }
}
