import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { endResolution } from '@/lib/data/notes/resolutions'
import { getNote } from '@/lib/data/notes/notes'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { uuidText } from '@/lib/domain/input/text'

/** Any note of the thread. */
export const reopenNoteInput = z.object({ dossierId: uuidText, noteId: uuidText })

/** Reopens the resolved thread of a note. Doing it twice changes nothing. Refuses: forbidden, not-found. */
export async function reopenNote(
  caller: Caller,
  input: z.output<typeof reopenNoteInput>,
): Promise<{ threadId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const note = await getNote(change.db, viewer, input.noteId)
    authorize(viewer, 'note.resolve')
    const thread = note.id === note.threadId ? note : await getNote(change.db, viewer, note.threadId)
    if (!(await endResolution(change, thread.id))) return unchanged({ threadId: thread.id })
    const { claimId, linkId, partyId, questionId, captureId } = thread
    const about = [thread.id, claimId, linkId, partyId, questionId, captureId].filter((id) => id !== null)
    return changed({ threadId: thread.id }, viewer.dossier.id, [
      { kind: 'note-reopened', about, payload: { v: 1, body: thread.body } },
    ])
  })
}
