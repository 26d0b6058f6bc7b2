import 'server-only'
import type { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { getNote, listMentionable, saveNote } from '@/lib/data/notes/notes'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError } from '@/lib/domain/errors'
import { findMentions } from '@/lib/domain/notes/mentions'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { noteFields } from '@/lib/services/notes/input/note-fields'

/** New words and tags of a note, and the version its author saw. */
export const editNoteInput = noteFields.extend({
  dossierId: uuidText,
  noteId: uuidText,
  version: versionNumber,
})

/**
 * Changes one's own note; the old wording stays readable. Refuses: forbidden (somebody else's), not-found,
 * conflict with the words that stand now (changed in another window).
 */
export async function editNote(caller: Caller, input: z.output<typeof editNoteInput>): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const note = await getNote(change.db, viewer, input.noteId)
    authorize(viewer, 'note.edit', { authorId: note.authorId })
    const tags = note.tags.map(({ tag }) => tag)
    const conflict = () => new DomainError('conflict', { current: { body: note.body, tags, version: note.version } })
    if (note.version !== input.version) throw conflict()
    const sameTags = tags.join() === input.tags.toSorted().join()
    if (note.body === input.body && sameTags) return unchanged({ version: note.version })
    const mentions = findMentions(input.body, await listMentionable(change.db, viewer))
    if (!(await saveNote(change.db, note, change.now, { body: input.body, tags: input.tags, mentions })))
      throw conflict()
    const about = [note.id, note.claimId, note.linkId, note.partyId, note.questionId, note.captureId].filter(
      (id) => id !== null,
    )
    if (note.claimId) await refreshSummaries(change.db, [note.claimId], { originsStand: true })
    return changed({ version: note.version + 1 }, viewer.dossier.id, [
      { kind: 'note-edited', about, payload: { v: 1, from: note.body, to: input.body } },
    ])
  })
}
