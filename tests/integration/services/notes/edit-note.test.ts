import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { editNote, editNoteInput } from '@/lib/services/notes/edit-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
let claimId: string
beforeAll(async () => {
  desk = await makeDesk()
  claimId = await makeClaim(desk)
})
const written = async () => {
  const fields = { dossierId: desk.dossierId, on: { claimId }, body: 'First', tags: ['b', 'a'] }
  return (await writeNote(desk.editor, writeNoteInput.parse(fields))).noteId
}
const edit = (who: Caller, noteId: string, version: number, body: string, tags = ['a', 'b']) =>
  editNote(who, editNoteInput.parse({ dossierId: desk.dossierId, noteId, version, body, tags }))

test('its author changes it; the old wording stays', async () => {
  const noteId = await written()
  expect(await edit(desk.editor, noteId, 1, 'Second, @Tim Editor', ['c'])).toEqual({ version: 2 })
  expect(
    await prisma().note.findUniqueOrThrow({
      where: { id: noteId },
      include: { wordings: true, tags: true, mentions: true },
    }),
  ).toMatchObject({
    body: 'Second, @Tim Editor',
    version: 2,
    wordings: [{ version: 1, body: 'First' }],
    tags: [{ tag: 'c' }],
    mentions: [{ personId: desk.third.personId }],
  })
  expect(await logOf(noteId)).toEqual(['note-written', 'note-edited'])
})

test('the same words and tags in any order record nothing', async () => {
  const noteId = await written()
  expect(await edit(desk.editor, noteId, 1, 'First')).toEqual({ version: 1 })
  expect(await logOf(noteId)).toEqual(['note-written'])
})

test('a change in another window is not overwritten', async () => {
  const noteId = await written()
  await edit(desk.editor, noteId, 1, 'There')
  await expect(edit(desk.editor, noteId, 1, 'Here')).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { body: 'There', version: 2 } },
  })
})

test('only its author; a note of another dossier is not found', async () => {
  const noteId = await written()
  await expectGate(desk, (caller) => edit(caller, noteId, 1, 'Mine now'), [desk.reader, desk.second, desk.lead])
  const elsewhere = await makeDesk()
  const theirs = editNoteInput.parse({ dossierId: elsewhere.dossierId, noteId, version: 1, body: 'x' })
  await expect(editNote(elsewhere.lead, theirs)).rejects.toMatchObject({ code: 'not-found' })
})
