import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptLink, acceptLinkInput } from '@/lib/services/asks/accept-link'
import { acceptQuestion } from '@/lib/services/asks/accept-question'
import { dismissAsk } from '@/lib/services/asks/dismiss-ask'
import { undoAsk } from '@/lib/services/asks/undo-ask'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { askOf, asksOf, countTheDead, sayTheSame } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
beforeEach(async () => {
  desk = await makeDesk()
})

const undo = (decisionId: string, who = desk.editor) => undoAsk(who, { dossierId: desk.dossierId, decisionId })
const acceptTheQuestion = async () => {
  const claims = await countTheDead(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'question', 'Hadrel')
  return { claims, ask, ...(await acceptQuestion(desk.editor, { dossierId: desk.dossierId, ask })) }
}

test('an accepted question goes with its answers, is suggested again and can be accepted again', async () => {
  const { ask, claims, decisionId } = await acceptTheQuestion()
  expect((await asksOf(desk)).last).toEqual({ id: decisionId, decision: 'accepted' })
  await undo(decisionId)
  expect(await prisma().question.count({ where: { dossierId: desk.dossierId } })).toBe(0)
  expect(await prisma().answer.count({ where: { claimId: { in: claims } } })).toBe(0)
  expect(await logOf(decisionId)).toEqual(['ask-accepted', 'ask-undone'])
  expect((await askOf(desk, 'question', 'Hadrel')).id).toBe(ask)
  await acceptQuestion(desk.editor, { dossierId: desk.dossierId, ask })
  expect(await prisma().question.count({ where: { dossierId: desk.dossierId } })).toBe(1)
})

test('a question on which somebody wrote stays', async () => {
  const { decisionId, questionKey } = await acceptTheQuestion()
  const { id: questionId } = await prisma().question.findFirstOrThrow({
    where: { dossierId: desk.dossierId, key: questionKey },
  })
  await writeNote(desk.second, writeNoteInput.parse({ dossierId: desk.dossierId, on: { questionId }, body: 'Indeed' }))
  await expect(undo(decisionId)).rejects.toMatchObject({ code: 'conflict' })
  expect(await prisma().answer.count({ where: { questionId } })).toBe(2)
})

test('a link ends, and is suggested again', async () => {
  await sayTheSame(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'link', 'Hadrel')
  const input = { dossierId: desk.dossierId, ask, type: 'corroborates', reason: 'Both say it' }
  const { decisionId, linkId } = await acceptLink(desk.editor, acceptLinkInput.parse(input))
  await undo(decisionId)
  expect(await prisma().link.findUnique({ where: { id: linkId } })).toMatchObject({
    removedBecause: 'Undone in the queue.',
  })
  expect(await logOf(linkId)).toEqual(['claim-linked', 'ask-accepted', 'link-removed'])
  expect((await askOf(desk, 'link', 'Hadrel')).id).toBe(ask)
})

test('a dismissal holds no more; twice there is nothing to undo', async () => {
  await sayTheSame(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'link', 'Hadrel')
  const { decisionId } = await dismissAsk(desk.editor, { dossierId: desk.dossierId, ask, kind: 'link' })
  await undo(decisionId)
  expect((await askOf(desk, 'link', 'Hadrel')).id).toBe(ask)
  await expect(undo(decisionId)).rejects.toMatchObject({ code: 'not-found' })
})

test('readers and strangers undo nothing', async () => {
  await sayTheSame(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'link', 'Hadrel')
  const { decisionId } = await dismissAsk(desk.editor, { dossierId: desk.dossierId, ask, kind: 'link' })
  await expectGate(desk, (caller) => undo(decisionId, caller as typeof desk.editor))
})
