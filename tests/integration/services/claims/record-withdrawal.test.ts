import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { readClaim } from '@/lib/services/claims/read-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { payloadsOf } from '@/tests/support/judgements'

useDatabase()

const takeBack = (desk: Desk, who: Caller, claimId: string, more: Record<string, unknown> = {}) =>
  recordWithdrawal(
    who,
    recordWithdrawalInput.parse({ dossierId: desk.dossierId, claimId, words: 'We were wrong', ...more }),
  )

test('a claim its speaker took back says so, and stays as it is', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const { withdrawalId } = await takeBack(desk, desk.editor, claimId, { withdrawnDate: '2012-03-20' })
  expect(await prisma().withdrawal.findUniqueOrThrow({ where: { id: withdrawalId } })).toMatchObject({
    claimId,
    words: 'We were wrong',
    withdrawnDate: '2012-03-20',
    byId: desk.editor.personId,
  })
  const { claim } = await readClaim(desk.reader, { dossier: desk.key, claim: claimId })
  expect(claim).toMatchObject({ status: 'draft', version: 1, withdrawals: [{ words: 'We were wrong' }] })
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-withdrawn'])
  expect(await payloadsOf('claim-withdrawn', claimId)).toMatchObject([
    { statement: 'Claim: The army denied it', words: 'We were wrong' },
  ])
})

test('who may not, may not; a retired claim and one of another dossier are left alone', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await expectGate(desk, (caller) => takeBack(desk, caller, claimId))
  const elsewhere = await makeDesk()
  await expect(takeBack(elsewhere, elsewhere.editor, claimId)).rejects.toMatchObject({ code: 'not-found' })
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'retired' } })
  await expect(takeBack(desk, desk.editor, claimId)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await prisma().withdrawal.count({ where: { claimId } })).toBe(0)
})

test('how it was taken back must be said, and its date be one', () => {
  const fields = { dossierId: crypto.randomUUID(), claimId: crypto.randomUUID() }
  expect(recordWithdrawalInput.safeParse({ ...fields, words: '' }).success).toBe(false)
  expect(recordWithdrawalInput.safeParse({ ...fields, words: 'w', withdrawnDate: 'later' }).success).toBe(false)
})
