import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { dismissAsk } from '@/lib/services/asks/dismiss-ask'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { askOf, asksOf, countTheDead, sayTheSame } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
beforeEach(async () => {
  desk = await makeDesk()
})

const dismiss = (ask: string, kind: 'question' | 'link', who = desk.editor) =>
  dismissAsk(who, { dossierId: desk.dossierId, ask, kind })

test('a dismissed question is not asked again, by a hash from which nothing can be read', async () => {
  await countTheDead(desk, 'Hadrel')
  const { id } = await askOf(desk, 'question', 'Hadrel')
  const { decisionId } = await dismiss(id, 'question')
  await expect(askOf(desk, 'question', 'Hadrel')).rejects.toThrow()
  expect((await asksOf(desk, desk.second)).asks.some((ask) => ask.id === id)).toBe(false)
  expect(await logOf(decisionId)).toEqual(['ask-dismissed'])
  const { payload } = await prisma().logPayload.findFirstOrThrow({ orderBy: { logEntryId: 'desc' } })
  expect(payload).toEqual({ v: 1, ask: 'question' })
  expect(await prisma().askDecision.findUnique({ where: { id: decisionId } })).toMatchObject({
    decision: 'dismissed',
    questionId: null,
    linkId: null,
  })
})

test('a link that is dismissed on the page of a claim is gone from there, from the other end and from the queue', async () => {
  const [one, other] = await sayTheSame(desk, 'Hadrel')
  const [suggested] = await suggestLinks(desk.editor, { dossierId: desk.dossierId, claimId: one })
  expect(suggested?.claim.id).toBe(other)
  expect(suggested?.ask).toBe((await askOf(desk, 'link', 'Hadrel')).id)
  await dismiss(suggested?.ask ?? '', 'link')
  for (const claimId of [one, other])
    expect(await suggestLinks(desk.editor, { dossierId: desk.dossierId, claimId })).toEqual([])
  await expect(askOf(desk, 'link', 'Hadrel')).rejects.toThrow()
})

test('of two people one dismisses it, and in another dossier the hash is another', async () => {
  await sayTheSame(desk, 'Hadrel')
  const { id } = await askOf(desk, 'link', 'Hadrel')
  const results = await Promise.allSettled([dismiss(id, 'link'), dismiss(id, 'link', desk.second)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const salts = await prisma().dossier.findMany({ select: { suggestionSalt: true } })
  expect(new Set(salts.map(({ suggestionSalt }) => suggestionSalt)).size).toBe(salts.length)
})

test('readers and strangers dismiss nothing', async () => {
  const ask = 'a'.repeat(64)
  await expectGate(desk, (caller) => dismissAsk(caller, { dossierId: desk.dossierId, ask, kind: 'link' }))
})
