import 'server-only'
import type { Caller } from '@/lib/domain/accounts/caller'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'

/** The caller as somebody who may see and decide suggestions of a dossier. Refuses: unauthenticated, not-found, forbidden (readers). */
export async function enterToDecide(caller: Caller, dossierId: string): Promise<Viewer> {
  const viewer = await enterDossier(caller, { id: dossierId })
  authorize(viewer, 'suggestion.decide')
  return viewer
}
