import 'server-only'
import { z } from 'zod'
import { mentionableNames } from '@/lib/data/notes/mentions'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'

/** The dossier in which a note is being written. */
export const listMentionableInput = z.object({ dossierId: uuidText })

/** The names of those whom a note of the dossier can mention, but for the caller's. Refuses: unauthenticated, not-found, forbidden. */
export async function listMentionable(
  caller: Caller,
  input: z.output<typeof listMentionableInput>,
): Promise<{ names: string[] }> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  authorize(viewer, 'note.write')
  return { names: await mentionableNames(viewer) }
}
