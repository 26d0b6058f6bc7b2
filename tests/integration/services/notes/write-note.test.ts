import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { deskText, logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link, payloadsOf } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
let claimId: string
beforeAll(async () => {
  desk = await makeDesk()
  claimId = await makeClaim(desk)
})
const note = (who: Caller, more: Record<string, unknown> = {}) =>
  writeNote(who, writeNoteInput.parse({ dossierId: desk.dossierId, on: { claimId }, body: 'Which army?', ...more }))

test('a note with tags and mentions; its entry and the claim’s counts', async () => {
  const { noteId, threadId } = await note(desk.editor, {
    body: 'Ask @zoe editor, not @Otto Outside',
    tags: 'Place, to-do',
  })
  expect(threadId).toBe(noteId)
  expect(
    await prisma().note.findUniqueOrThrow({
      where: { id: noteId },
      include: { tags: true, mentions: true },
    }),
  ).toMatchObject({
    claimId,
    authorId: desk.editor.personId,
    version: 1,
    tags: [{ tag: 'place' }, { tag: 'to-do' }],
    mentions: [{ personId: desk.second.personId }],
  })
  expect(await logOf(noteId)).toEqual(['note-written'])
  expect(await payloadsOf('note-written', claimId)).toMatchObject([
    { on: 'the claim “Claim: The army denied it”', body: 'Ask @zoe editor, not @Otto Outside', reply: false },
  ])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    notesCount: 1,
    tags: 'place; to-do',
  })
})

test('a reply, and a reply to it, stand in one thread on what the thread is on', async () => {
  const first = await note(desk.editor, { on: { partyId: desk.parties.army } })
  const reply = await note(desk.second, { replyTo: first.noteId })
  const last = await note(desk.editor, { replyTo: reply.noteId })
  expect([reply.threadId, last.threadId]).toEqual([first.noteId, first.noteId])
  const rows = await prisma().note.findMany({ where: { threadId: first.noteId } })
  expect(rows.map(({ partyId, claimId: on }) => [partyId, on])).toEqual(
    Array.from({ length: 3 }, () => [desk.parties.army, null]),
  )
  expect(await payloadsOf('note-written', reply.noteId)).toMatchObject([{ reply: true, on: 'the party The Army' }])
})

test('a note on words keeps where they stand; words that do not stand there are refused', async () => {
  const exact = 'Scores were killed'
  const anchor = { captureId: desk.captureId, start: 0, end: exact.length, exact }
  const { noteId } = await note(desk.editor, { on: { captureId: desk.captureId }, anchor })
  expect(await prisma().anchor.findFirstOrThrow({ where: { noteId } })).toMatchObject({
    startAt: 0,
    endAt: 18,
    exact,
    claimId: null,
    suffix: expect.stringMatching(/^ in the quarter/),
  })
  for (const wrong of [{ exact: 'Dozens were killed' }, { end: 10_000 }, { start: 5, end: 5 }, { start: 1 }])
    await expect(note(desk.editor, { anchor: { ...anchor, ...wrong } })).rejects.toMatchObject({ code: 'orphan-quote' })
  expect(deskText.startsWith(exact)).toBe(true)
})

test('a note on a link is in the history of both claims', async () => {
  const other = await makeClaim(desk, 'Scores were killed')
  const { linkId } = await link(desk, claimId, other)
  await note(desk.editor, { on: { linkId } })
  expect(await logOf(other)).toEqual(['claim-drafted', 'claim-linked', 'note-written'])
})

test('who may not, may not; things of another dossier are not found', async () => {
  await expectGate(desk, (caller) => note(caller))
  const elsewhere = await makeDesk()
  const theirs = await makeClaim(elsewhere)
  for (const on of [
    { claimId: theirs },
    { partyId: elsewhere.parties.army },
    { captureId: elsewhere.captureId },
    { questionId: theirs },
  ])
    await expect(note(desk.editor, { on })).rejects.toMatchObject({ code: 'not-found' })
  const anchor = { captureId: elsewhere.captureId, start: 0, end: 6, exact: 'Scores' }
  await expect(note(desk.editor, { anchor })).rejects.toMatchObject({ code: 'not-found' })
})

test('a note is on exactly one thing and says something', () => {
  const id = crypto.randomUUID()
  const read = (more: object) =>
    writeNoteInput.safeParse({ dossierId: id, on: { claimId: id }, body: 'b', ...more }).success
  expect(read({})).toBe(true)
  expect(read({ on: {} })).toBe(false)
  expect(read({ on: { claimId: id, partyId: id } })).toBe(false)
  expect(read({ body: ' ' })).toBe(false)
  expect(read({ body: 'nul\0' })).toBe(false)
})
