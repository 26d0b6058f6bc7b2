import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { dismissReading } from '@/lib/services/readings/dismiss-reading'
import { listReadings } from '@/lib/services/readings/list-readings'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()
let desk: Desk
let a: string
let b: string
beforeAll(async () => {
  desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  a = await makeClaim(desk, 'The army denied it', {
    answer: { questionId, stance: 'asserts', positionId: positions.rebels },
  })
  b = await makeClaim(desk, 'Scores were killed', {
    answer: { questionId, stance: 'asserts', positionId: positions.army },
    chain: unnamed(),
  })
})
const unnamed = () => [
  { label: 'activists', knows: 'not stated', manner: 'anonymous' },
  { partyId: desk.parties.outlet, manner: 'published' },
]
const input = () => ({ dossierId: desk.dossierId, claimId: b, otherClaimId: a, reason: 'Two meanings of did' })
const readings = async () => (await listReadings(desk.lead, { dossier: desk.key, claim: a })).readings

test('a reading is dismissed with who and why, seen from both claims, once', async () => {
  await expectGate(desk, (caller) => dismissReading(caller, input()))
  await dismissReading(desk.editor, input())
  const before = await logOf(a)
  await dismissReading(desk.second, input())
  expect(await logOf(a)).toEqual(before)
  expect(await prisma().readingDismissal.findMany()).toMatchObject([
    { claimAId: a, claimBId: b, reading: 'conflict', byId: desk.editor.personId },
  ])
  expect(await readings()).toMatchObject([
    { words: 'Contested', other: { id: b }, dismissed: { reason: 'Two meanings of did', byName: 'Edi Editor' } },
  ])
})

test('it returns when the evidence of either claim changes', async () => {
  await prisma().claim.update({ where: { id: b }, data: { saidDate: '2012-03-11', saidDateBasis: 'stated' } })
  expect(await readings()).toMatchObject([{ dismissed: null }])
})

test('only two answers to one question of the dossier are dismissed', async () => {
  const alone = await makeClaim(desk)
  await expect(dismissReading(desk.editor, { ...input(), otherClaimId: b })).rejects.toMatchObject({ code: 'invalid' })
  await expect(dismissReading(desk.editor, { ...input(), otherClaimId: alone })).rejects.toMatchObject({
    code: 'not-found',
  })
  const elsewhere = await makeDesk()
  await expect(dismissReading(elsewhere.editor, { ...input(), dossierId: elsewhere.dossierId })).rejects.toMatchObject({
    code: 'not-found',
  })
})
