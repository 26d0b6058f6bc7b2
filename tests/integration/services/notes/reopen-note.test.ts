import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { reopenNote } from '@/lib/services/notes/reopen-note'
import { resolveNote } from '@/lib/services/notes/resolve-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('a resolved thread is reopened, once, and may be resolved again; every spell is kept', async () => {
  const desk = await makeDesk()
  const { dossierId } = desk
  const fields = { dossierId, on: { claimId: await makeClaim(desk) }, body: 'b' }
  const { noteId } = await writeNote(desk.editor, writeNoteInput.parse(fields))
  const thread = { dossierId, noteId }
  await reopenNote(desk.second, thread)
  expect(await logOf(noteId)).toEqual(['note-written'])
  await resolveNote(desk.editor, thread)
  await expectGate(desk, (caller) => reopenNote(caller, thread))
  await reopenNote(desk.second, thread)
  await reopenNote(desk.second, thread)
  await resolveNote(desk.editor, thread)
  const spells = await prisma().noteResolution.findMany({ where: { threadId: noteId }, orderBy: { at: 'asc' } })
  expect(spells.map(({ reopenedById }) => reopenedById)).toEqual([desk.second.personId, null])
  expect(await logOf(noteId)).toEqual(['note-written', 'note-resolved', 'note-reopened', 'note-resolved'])
})
