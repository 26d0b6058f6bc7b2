import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { editNote, editNoteInput } from '@/lib/services/notes/edit-note'
import { listMentions, listMentionsInput } from '@/lib/services/notes/list-mentions'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { link } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

const note = (desk: Desk, body: string, on: Record<string, string>, more = {}, by: Caller = desk.editor) =>
  writeNote(by, writeNoteInput.parse({ dossierId: desk.dossierId, on, body, ...more }))
const list = (who: Caller, after?: string) => listMentions(who, listMentionsInput.parse({ after }))
const bodies = async (who: Caller) => (await list(who)).mentions.map(({ body }) => body)

test('a note tells whom it mentions, newest first, with the way to it', async () => {
  const desk = await makeDesk()
  const { key, second } = desk
  const [claimId, other] = [await makeClaim(desk), await makeClaim(desk, 'Scores were killed')]
  const { linkId } = await link(desk, claimId, other)
  const question = await makeQuestion(desk)
  const { key: questionKey } = await prisma().question.findUniqueOrThrow({ where: { id: question.id } })
  const made = [
    await note(desk, 'Claim, @Zoe Editor', { claimId }),
    await note(desk, 'Link, @zoe editor', { linkId }),
    await note(desk, 'Party, @Zoe Editor', { partyId: desk.parties.army }),
    await note(desk, 'Question, @Zoe Editor', { questionId: question.id }),
    await note(desk, 'Text, @Zoe Editor', { captureId: desk.captureId }),
  ].map(({ noteId }) => noteId)
  const { mentions, unseen, next } = await list(second)
  expect({ unseen, next }).toEqual({ unseen: 5, next: null })
  expect(mentions.map(({ noteId }) => noteId)).toEqual(made.toReversed())
  expect(mentions.map(({ path }) => path)).toEqual([
    `/dossiers/${key}/sources/${desk.sourceKey}?capture=${desk.captureId}#note-${made[4]}`,
    `/dossiers/${key}/questions/${questionKey}#note-${made[3]}`,
    `/dossiers/${key}/parties/army#note-${made[2]}`,
    `/dossiers/${key}/claims/${claimId}#note-${made[1]}`,
    `/dossiers/${key}/claims/${claimId}#note-${made[0]}`,
  ])
  expect(mentions.at(-1)).toMatchObject({
    authorName: 'Edi Editor',
    seenAt: null,
    dossier: { key, title: 'A desk' },
    place: { of: 'claim', words: 'Claim: The army denied it' },
  })
  expect((await showDesk(second)).unseenMentions).toBe(5)
})

test('a reply tells, an edit tells those it adds and takes back those it drops, and one’s own note tells oneself nothing', async () => {
  const desk = await makeDesk()
  const on = { partyId: desk.parties.army }
  const { noteId } = await note(desk, 'Ask @Zoe Editor and @Edi Editor', on)
  await note(desk, 'Yes, @Tim Editor', on, { replyTo: noteId }, desk.second)
  expect(await bodies(desk.editor)).toEqual([])
  expect(await bodies(desk.third)).toEqual(['Yes, @Tim Editor'])
  const before = await prisma().noteMention.findFirstOrThrow({ where: { noteId, personId: desk.second.personId } })
  const edit = (body: string, version: number) =>
    editNote(desk.editor, editNoteInput.parse({ dossierId: desk.dossierId, noteId, version, body }))
  await edit('Ask @Zoe Editor and @Rita Reader', 1)
  expect(await prisma().noteMention.findFirstOrThrow({ where: { noteId, personId: desk.second.personId } })).toEqual(
    before,
  )
  expect(await bodies(desk.reader)).toEqual(['Ask @Zoe Editor and @Rita Reader'])
  await edit('Ask @Rita Reader', 2)
  expect(await bodies(desk.second)).toEqual([])
})

test('who is no member, or no longer one, is told nothing', async () => {
  const desk = await makeDesk()
  await note(desk, 'Ask @Zoe Editor, @Otto Outside', { partyId: desk.parties.army })
  expect(await list(desk.outsider)).toEqual({ mentions: [], next: null, unseen: 0 })
  await prisma().member.updateMany({
    where: { dossierId: desk.dossierId, personId: desk.second.personId },
    data: { leftAt: new Date() },
  })
  expect(await list(desk.second)).toEqual({ mentions: [], next: null, unseen: 0 })
  expect((await showDesk(desk.second)).unseenMentions).toBe(0)
  await expect(list({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('the list is paged', async () => {
  const desk = await makeDesk()
  for (let number = 1; number <= 43; number += 1)
    await note(desk, `${number}: @Zoe Editor`, { partyId: desk.parties.army })
  const first = await list(desk.second)
  expect(first.mentions.map(({ body }) => body).slice(0, 2)).toEqual(['43: @Zoe Editor', '42: @Zoe Editor'])
  expect(first.mentions).toHaveLength(40)
  const last = await list(desk.second, first.next ?? '')
  expect(last.mentions.map(({ body }) => body)).toEqual(['3: @Zoe Editor', '2: @Zoe Editor', '1: @Zoe Editor'])
  expect(last.next).toBeNull()
})
