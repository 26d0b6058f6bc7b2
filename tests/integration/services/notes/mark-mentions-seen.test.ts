import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { listMentions } from '@/lib/services/notes/list-mentions'
import { markMentionsSeen, markMentionsSeenInput } from '@/lib/services/notes/mark-mentions-seen'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'

useDatabase()

const note = (desk: Desk) =>
  writeNote(
    desk.editor,
    writeNoteInput.parse({
      dossierId: desk.dossierId,
      on: { partyId: desk.parties.army },
      body: '@Zoe Editor, @Tim Editor',
    }),
  )
const mark = (who: Caller, input: object) => markMentionsSeen(who, markMentionsSeenInput.parse(input))
const unseen = async (who: Caller) => (await listMentions(who, { after: null })).unseen

test('one mention is opened, then all; each keeps when it was first, and no entry is made of it', async () => {
  const desk = await makeDesk()
  const { noteId } = await note(desk)
  await note(desk)
  await note(desk)
  const before = await logOf(noteId)
  expect(await mark(desk.second, { noteId })).toEqual({ seen: 1 })
  expect(await mark(desk.second, { noteId })).toEqual({ seen: 0 })
  expect([await unseen(desk.second), await unseen(desk.third)]).toEqual([2, 3])
  expect(await mark(desk.second, {})).toEqual({ seen: 2 })
  expect([await unseen(desk.second), await unseen(desk.third)]).toEqual([0, 3])
  expect(await logOf(noteId)).toEqual(before)
})

test('a mention that came after the list was read stays new', async () => {
  const desk = await makeDesk()
  const first = await note(desk)
  const { at } = await prisma().noteMention.findFirstOrThrow({ where: { noteId: first.noteId } })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await note(desk)
  expect(await mark(desk.second, { at: at.toISOString() })).toEqual({ seen: 1 })
  expect(await mark(desk.second, { at: '2999-01-01' })).toEqual({ seen: 1 })
})

test('nobody opens another’s mentions, nor those of a dossier that they have left', async () => {
  const desk = await makeDesk()
  const { noteId } = await note(desk)
  for (const who of [desk.outsider, desk.lead, desk.reader]) expect(await mark(who, { noteId })).toEqual({ seen: 0 })
  await prisma().member.updateMany({
    where: { dossierId: desk.dossierId, personId: desk.third.personId },
    data: { leftAt: new Date() },
  })
  expect(await mark(desk.third, { noteId })).toEqual({ seen: 0 })
  expect(await prisma().noteMention.count({ where: { noteId, seenAt: { not: null } } })).toBe(0)
  await expect(mark({ personId: null }, {})).rejects.toMatchObject({ code: 'unauthenticated' })
})
