import 'server-only'
import { z } from 'zod'
import { keepLastLook } from '@/lib/data/dossiers/last-looks'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { instant } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'

/** Which dossier's grid was seen, and how it stood: as of this instant, when the page was made. */
export const markSeenInput = z.object({ dossierId: uuidText, at: instant })

/**
 * Keeps that the caller has seen a dossier's grid as it stood, so that what changes afterwards is marked. It is nobody
 * else's business and leaves no entry in the history. Refuses: unauthenticated, not-found.
 */
export async function markSeen(
  caller: Caller,
  { dossierId, at }: z.output<typeof markSeenInput>,
): Promise<{ at: Date }> {
  const viewer = await enterDossier(caller, { id: dossierId })
  const now = new Date()
  const seen = at < now ? at : now
  await keepLastLook(viewer, seen)
  return { at: seen }
}
