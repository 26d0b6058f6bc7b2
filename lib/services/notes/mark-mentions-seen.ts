import 'server-only'
import { z } from 'zod'
import { keepMentionsSeen } from '@/lib/data/notes/mentions'
import { getCallerPerson } from '@/lib/data/access/people'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'

/** The note whose mention was opened; none for all of them, as they stood at `at`. */
export const markMentionsSeenInput = z.object({ noteId: uuidText.optional(), at: z.coerce.date().optional() })

/**
 * Keeps that the caller has opened a mention of theirs, or all. It is nobody else's business and leaves no entry in the
 * history; a note that does not mention them stays as it is. Refuses: unauthenticated, second-factor-required.
 */
export async function markMentionsSeen(
  caller: Caller,
  { noteId, at }: z.output<typeof markMentionsSeenInput>,
): Promise<{ seen: number }> {
  const { id } = await getCallerPerson(caller)
  const now = new Date()
  return { seen: await keepMentionsSeen(id, noteId ?? null, at && at < now ? at : now) }
}
