import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { markAgainstInterest } from '@/lib/services/interest-marks/mark-against-interest'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { payloadsOf } from '@/tests/support/judgements'

useDatabase()
let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

test('a claim is marked with who and why, once', async () => {
  const claimId = await makeClaim(desk)
  const input = { dossierId: desk.dossierId, claimId, reason: 'It serves the other side' }
  await expectGate(desk, (caller) => markAgainstInterest(caller, input))
  const { markId } = await markAgainstInterest(desk.editor, input)
  expect(await prisma().interestMark.findUniqueOrThrow({ where: { id: markId } })).toMatchObject({
    claimId,
    reason: input.reason,
    byId: desk.editor.personId,
    withdrawnAt: null,
  })
  expect(await payloadsOf('against-interest-marked', claimId)).toContainEqual({
    v: 1,
    statement: 'Claim: The army denied it',
    reason: input.reason,
  })
  await expect(markAgainstInterest(desk.second, input)).rejects.toMatchObject({ code: 'already-standing' })
})

test('what nobody of a camp says, and what is retired or elsewhere, is not marked', async () => {
  const ofNoCamp = await makeClaim(desk, 'Scores were killed', {
    chain: [
      { partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
  })
  const mark = (claimId: string, at = desk) =>
    markAgainstInterest(at.editor, { dossierId: at.dossierId, claimId, reason: 'r' })
  await expect(mark(ofNoCamp)).rejects.toMatchObject({ code: 'invalid' })
  const claimId = await makeClaim(desk)
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'retired' } })
  await expect(mark(claimId)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(mark(claimId, await makeDesk())).rejects.toMatchObject({ code: 'not-found' })
})
