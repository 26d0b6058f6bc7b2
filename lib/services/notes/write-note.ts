import 'server-only'
import { z } from 'zod'
import { getCaptures } from '@/lib/data/sources/captures'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { sha256 } from '@/lib/data/database/ids'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import {
  getNote,
  getNoteSubject,
  insertNote,
  listMentionable,
  type NoteParts,
  type NoteSubjectIds,
} from '@/lib/data/notes/notes'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { describeQuote } from '@/lib/domain/anchors/anchor'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { ensure } from '@/lib/domain/errors'
import { findMentions } from '@/lib/domain/notes/mentions'
import { quoteText, uuidText } from '@/lib/domain/input/text'
import { noteFields, noteSubject } from '@/lib/services/notes/input/note-fields'

/** A note on one thing, on words of a capture if `anchor` says so; or a reply to the note `replyTo`, on what its thread is on. */
export const writeNoteInput = noteFields.extend({
  dossierId: uuidText,
  on: noteSubject,
  anchor: z
    .object({
      captureId: uuidText,
      start: z.coerce.number().int().min(0),
      end: z.coerce.number().int().min(1),
      exact: quoteText,
    })
    .nullish(),
  replyTo: uuidText.nullish(),
})

type Input = z.output<typeof writeNoteInput> & Seeded

/**
 * Writes a note or a reply; members it mentions as @name are kept with it. Refuses: forbidden, not-found,
 * orphan-quote (the words do not stand there).
 */
export async function writeNote(caller: Caller, input: Input): Promise<{ noteId: string; threadId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const answered = input.replyTo ? await getNote(change.db, viewer, input.replyTo) : null
    const subject = await getNoteSubject(change.db, viewer, answered ? subjectOf(answered) : input.on)
    authorize(viewer, 'note.write')
    const noteId = change.newId('note', input.key)
    const threadId = answered?.threadId ?? noteId
    const { body, tags } = input
    await insertNote(
      change.db,
      {
        id: noteId,
        dossierId: viewer.dossier.id,
        threadId,
        authorId: viewer.personId,
        body,
        ...subject.ids,
        createdAt: change.now,
      },
      {
        tags,
        mentions: findMentions(body, await listMentionable(change.db, viewer)),
        anchor: await anchorRow(change, viewer, input),
      },
    )
    await refreshSummaries(change.db, subject.claimIds, { originsStand: true })
    const payload = { v: 1 as const, on: subject.words, body, reply: threadId !== noteId }
    return changed({ noteId, threadId }, viewer.dossier.id, [
      { kind: 'note-written', about: [noteId, ...subject.about], payload },
    ])
  })
}

function subjectOf(note: Awaited<ReturnType<typeof getNote>>): NoteSubjectIds {
  const { claimId, linkId, partyId, questionId, captureId } = note
  const filled = Object.entries({ claimId, linkId, partyId, questionId, captureId }).filter(([, id]) => id !== null)
  return Object.fromEntries(filled)
}

async function anchorRow(change: Change, viewer: Viewer, { anchor, on }: Input): Promise<NoteParts['anchor']> {
  if (!anchor) return null
  const { captureId, start, end, exact } = anchor
  ensure(!on.captureId || on.captureId === captureId, 'not-found')
  const [capture] = await getCaptures(change.db, viewer, [captureId])
  ensure(capture && end <= capture.length && start < end, 'orphan-quote')
  ensure(sliceCodePoints(capture.text, start, end) === exact, 'orphan-quote')
  const { prefix, suffix } = describeQuote(capture.text, start, end)
  return {
    id: change.newId('anchor'),
    captureId,
    startAt: start,
    endAt: end,
    exact,
    prefix,
    suffix,
    sha256: sha256(exact),
  }
}
