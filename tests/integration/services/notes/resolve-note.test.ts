import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { resolveNote } from '@/lib/services/notes/resolve-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('a reply resolves its thread, once, by whoever edits here', async () => {
  const desk = await makeDesk()
  const { dossierId } = desk
  const fields = { dossierId, on: { claimId: await makeClaim(desk) }, body: 'b' }
  const first = await writeNote(desk.editor, writeNoteInput.parse(fields))
  const reply = await writeNote(desk.second, writeNoteInput.parse({ ...fields, replyTo: first.noteId }))
  await expectGate(desk, (caller) => resolveNote(caller, { dossierId, noteId: first.noteId }))
  const resolved = { threadId: first.noteId }
  expect(await resolveNote(desk.second, { dossierId, noteId: reply.noteId })).toEqual(resolved)
  expect(await resolveNote(desk.editor, { dossierId, noteId: first.noteId })).toEqual(resolved)
  expect(await prisma().noteResolution.findMany({ where: { threadId: first.noteId } })).toMatchObject([
    { byId: desk.second.personId, reopenedAt: null },
  ])
  expect(await logOf(first.noteId)).toEqual(['note-written', 'note-resolved'])
  const elsewhere = await makeDesk()
  const theirs = resolveNote(elsewhere.editor, { dossierId: elsewhere.dossierId, noteId: first.noteId })
  await expect(theirs).rejects.toMatchObject({ code: 'not-found' })
})
