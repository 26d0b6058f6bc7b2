import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptAgency, acceptAgencyInput } from '@/lib/services/asks/accept-agency'
import { acceptLink, acceptLinkInput } from '@/lib/services/asks/accept-link'
import { acceptQuestion } from '@/lib/services/asks/accept-question'
import { dismissAsk } from '@/lib/services/asks/dismiss-ask'
import { undoAsk } from '@/lib/services/asks/undo-ask'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { askOf, asksOf, countTheDead, print, printOneText, sayTheSame } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
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

/** Two sources of one text, of which the second is given the agency; gives what was decided and both sources. */
async function acceptTheAgency() {
  const [wire, paper] = await printOneText(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'agency', 'Hadrel')
  const input = acceptAgencyInput.parse({ dossierId: desk.dossierId, ask, agency: 'Reuters' })
  return { wire, paper, ask, ...(await acceptAgency(desk.editor, input)) }
}

const sourceOf = async (id: string) => prisma().source.findUniqueOrThrow({ where: { id } })

/** A claim of a source that came through a relay; gives its id. */
async function claimThrough(sourceId: string, label: string): Promise<string> {
  const { id: captureId } = await prisma().capture.findFirstOrThrow({ where: { sourceId, label: 'digest' } })
  const { army, outlet } = desk.parties
  const chain = [
    { partyId: army, knows: 'issued', manner: 'paraphrase' },
    { label, manner: 'relayed' },
    { partyId: outlet, manner: 'published' },
  ]
  const anchors = [{ captureId, start: 0, end: 8, exact: 'A digest' }]
  return makeClaim({ ...desk, sourceId, captureId }, undefined, { chain, anchors })
}

test('the source that was given an agency loses it, the other keeps it, and it is asked again', async () => {
  const { wire, paper, ask, decisionId } = await acceptTheAgency()
  await undo(decisionId)
  expect([(await sourceOf(wire)).agency, (await sourceOf(paper)).agency]).toEqual(['Reuters', null])
  expect(await logOf(paper)).toEqual(['ask-accepted', 'source-changed', 'source-changed'])
  expect(await logOf(decisionId)).toEqual(['ask-accepted', 'ask-undone'])
  expect((await askOf(desk, 'agency', 'Hadrel')).id).toBe(ask)
  await expect(undo(decisionId)).rejects.toMatchObject({ code: 'not-found' })
  const again = acceptAgencyInput.parse({ dossierId: desk.dossierId, ask, agency: 'Reuters' })
  await expect(acceptAgency(desk.second, again)).resolves.toMatchObject({ sources: 1 })
})

test('an agency stays where somebody changed the details of its source since', async () => {
  const { paper, decisionId } = await acceptTheAgency()
  const { id: sourceId, version, headline, language } = await sourceOf(paper)
  const details = { dossierId: desk.dossierId, sourceId, version, headline, language, agency: 'Tass' }
  await changeSource(desk.second, changeSourceInput.parse(details))
  await expect(undo(decisionId)).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: expect.stringContaining('were changed since') },
  })
  expect((await sourceOf(paper)).agency).toBe('Tass')
  expect((await asksOf(desk)).last).toEqual({ id: decisionId, decision: 'accepted' })
})

test('an agency stays where a claim names it since; a claim without it, or retired, is no reason', async () => {
  const { paper, decisionId } = await acceptTheAgency()
  const claimId = await claimThrough(paper, 'REUTERS')
  await expect(undo(decisionId)).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: expect.stringContaining('in their chains') },
  })
  const { dossierId } = desk
  await moveClaim(desk.editor, moveClaimInput.parse({ dossierId, claimId, version: 1, to: 'retired', reason: 'Wrong' }))
  await claimThrough(paper, 'Another Agency')
  await undo(decisionId)
  expect((await sourceOf(paper)).agency).toBeNull()
})

test('an agency stays while another source was given it because of this one', async () => {
  const { paper, decisionId } = await acceptTheAgency()
  const { text } = await prisma().capture.findFirstOrThrow({ where: { sourceId: paper, label: 'article' } })
  const third = await print(desk, { outlet: 'Third Paper', agency: null, text })
  const asked = (await asksOf(desk)).asks.find(
    (ask) => ask.kind === 'agency' && ask.sources.every(({ id }) => [paper, third].includes(id)),
  )
  const input = { dossierId: desk.dossierId, ask: asked?.id, agency: 'Reuters' }
  const later = await acceptAgency(desk.editor, acceptAgencyInput.parse(input))
  await expect(undo(decisionId)).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: expect.stringContaining('another source was given Reuters') },
  })
  await undo(later.decisionId)
  await undo(decisionId)
  expect([(await sourceOf(paper)).agency, (await sourceOf(third)).agency]).toEqual([null, null])
})

test('of two people who undo one agency at once one does', async () => {
  const { paper, decisionId } = await acceptTheAgency()
  const both = await Promise.allSettled([undo(decisionId), undo(decisionId, desk.second)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await logOf(decisionId)).toEqual(['ask-accepted', 'ask-undone'])
  expect(await sourceOf(paper)).toMatchObject({ agency: null, version: 3 })
})

test('readers and strangers undo nothing', async () => {
  await sayTheSame(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'link', 'Hadrel')
  const { decisionId } = await dismissAsk(desk.editor, { dossierId: desk.dossierId, ask, kind: 'link' })
  await expectGate(desk, (caller) => undo(decisionId, caller as typeof desk.editor))
})
