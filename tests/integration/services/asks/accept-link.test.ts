import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptLink, acceptLinkInput } from '@/lib/services/asks/accept-link'
import { askOf, countTheDead, sayTheSame } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
beforeEach(async () => {
  desk = await makeDesk()
})

const accept = (ask: string, more: Record<string, unknown> = {}, who = desk.editor) =>
  acceptLink(
    who,
    acceptLinkInput.parse({ dossierId: desk.dossierId, ask, type: 'corroborates', reason: 'Both say it', ...more }),
  )

test('the link is made as the person says, and the suggestion is gone', async () => {
  const claims = await sayTheSame(desk, 'Hadrel')
  const { id } = await askOf(desk, 'link', 'Hadrel')
  const { linkId, decisionId } = await accept(id, { type: 'repeats' })
  const made = await prisma().link.findUniqueOrThrow({ where: { id: linkId } })
  expect(made).toMatchObject({
    type: 'repeats',
    reason: 'Both say it',
    confidence: 'medium',
    byId: desk.editor.personId,
  })
  expect([made.fromClaimId, made.toClaimId].toSorted()).toEqual(claims.toSorted())
  expect(await logOf(linkId)).toEqual(['claim-linked', 'ask-accepted'])
  expect(await prisma().askDecision.findUnique({ where: { id: decisionId } })).toMatchObject({ kind: 'link', linkId })
  await expect(askOf(desk, 'link', 'Hadrel')).rejects.toThrow()
})

test('of two people at once one makes it', async () => {
  await sayTheSame(desk, 'Hadrel')
  const { id } = await askOf(desk, 'link', 'Hadrel')
  const results = await Promise.allSettled([accept(id), accept(id, {}, desk.second)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma().link.count({ where: { dossierId: desk.dossierId } })).toBe(1)
})

test('what is linked meanwhile is suggested no more', async () => {
  const [one, other] = await sayTheSame(desk, 'Hadrel')
  const { id } = await askOf(desk, 'link', 'Hadrel')
  await link(desk, one, other)
  await expect(accept(id)).rejects.toMatchObject({ code: 'conflict' })
})

test('figures that fit may be called one answer', async () => {
  await countTheDead(desk, 'Hadrel')
  const { id } = await askOf(desk, 'link', 'Hadrel')
  await expect(accept(id)).resolves.toBeTruthy()
})

test('figures that do not fit are called one answer only on a page that shows their reading', async () => {
  await countTheDead(desk, 'Hadrel', '45')
  const ask = await askOf(desk, 'link', 'Hadrel')
  expect(ask).toMatchObject({ linkKind: 'conflicting-figures', type: null })
  await expect(accept(ask.id)).rejects.toMatchObject({ code: 'reading-unseen' })
  await expect(accept(ask.id, { type: 'contradicts' })).resolves.toBeTruthy()
})

test('a question is no link, and readers and strangers make none', async () => {
  await countTheDead(desk, 'Hadrel')
  const question = await askOf(desk, 'question', 'Hadrel')
  await expect(accept(question.id)).rejects.toMatchObject({ code: 'conflict' })
  const { id: ask } = await askOf(desk, 'link', 'Hadrel')
  const input = acceptLinkInput.parse({ dossierId: desk.dossierId, ask, type: 'updates', reason: 'Later' })
  await expectGate(desk, (caller) => acceptLink(caller, input))
})
