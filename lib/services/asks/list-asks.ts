import 'server-only'
import { z } from 'zod'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { addressKey } from '@/lib/domain/input/address-key'
import { openAsks, type AskList } from './input/open-asks'

/** A dossier by its key. */
export const listAsksInput = z.object({ dossier: addressKey })

/**
 * The queue of a dossier: questions, links, names and agencies that the machine asks about, of what changed last. No more
 * than 70 at once. Refuses: unauthenticated, not-found, forbidden (readers see none).
 */
export async function listAsks(caller: Caller, { dossier }: z.output<typeof listAsksInput>): Promise<AskList> {
  const viewer = await enterDossier(caller, { key: dossier })
  authorize(viewer, 'suggestion.decide')
  return openAsks(viewer)
}
