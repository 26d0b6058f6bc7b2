import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, link, payloadsOf, rate } from '@/tests/support/judgements'

useDatabase()

const move = (desk: Desk, who: Caller, claimId: string, version: number, to: string, reason?: string) =>
  moveClaim(who, moveClaimInput.parse({ dossierId: desk.dossierId, claimId, version, to, reason }))

test('an editor submits; status, its record, entry and summary agree', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  expect(await move(desk, desk.second, claimId, 1, 'in-review')).toEqual({ version: 2 })
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({
    status: 'in-review',
    version: 2,
  })
  expect(await prisma().statusChange.findMany({ where: { claimId } })).toMatchObject([
    { fromStatus: 'draft', toStatus: 'in-review', reason: null, byId: desk.second.personId },
  ])
  expect(await payloadsOf('claim-status-changed', claimId)).toMatchObject([
    { from: 'draft', to: 'in-review', reason: null },
  ])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({ status: 'in-review' })
})

test('the way to reviewed, and back with a reason', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await move(desk, desk.editor, claimId, 1, 'in-review')
  await expect(move(desk, desk.lead, claimId, 2, 'reviewed')).rejects.toMatchObject({ code: 'not-enough-ratings' })
  await rate(desk, desk.second, claimId, 3)
  await rate(desk, desk.lead, claimId, 3)
  await expect(move(desk, desk.lead, claimId, 2, 'reviewed')).rejects.toMatchObject({
    code: 'not-enough-ratings',
    details: { reason: expect.stringContaining('needs a desk rating') },
  })
  await adjudicate(desk, claimId, 3)
  await expect(move(desk, desk.editor, claimId, 2, 'reviewed')).rejects.toMatchObject({ code: 'forbidden' })
  await move(desk, desk.lead, claimId, 2, 'reviewed')
  expect((await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).reviewedAt).not.toBeNull()
  await expect(move(desk, desk.editor, claimId, 3, 'in-review')).rejects.toMatchObject({ code: 'invalid' })
  await move(desk, desk.editor, claimId, 3, 'in-review', 'The outlet corrected it')
  expect((await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).reviewedAt).toBeNull()
})

test('a desk rating that went stale does not carry a claim to reviewed', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await move(desk, desk.editor, claimId, 1, 'in-review')
  await rate(desk, desk.second, claimId, 3)
  await rate(desk, desk.lead, claimId, 3)
  await adjudicate(desk, claimId, 3)
  await link(desk, claimId, await makeClaim(desk, 'Scores were killed'))
  await rate(desk, desk.second, claimId, 4)
  await rate(desk, desk.lead, claimId, 4)
  await expect(move(desk, desk.lead, claimId, 2, 'reviewed')).rejects.toMatchObject({
    details: { reason: expect.stringContaining('stale') },
  })
})

test('an opinion is reviewed by a lead without ratings', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, undefined, { kind: 'opinion' })
  await move(desk, desk.editor, claimId, 1, 'in-review')
  await move(desk, desk.lead, claimId, 2, 'reviewed')
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({ status: 'reviewed' })
})

test('the second of two is told where it stands; moves that do not exist are refused', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await move(desk, desk.editor, claimId, 1, 'in-review')
  await expect(move(desk, desk.second, claimId, 1, 'in-review')).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { status: 'in-review', version: 2 } },
  })
  await expect(move(desk, desk.second, claimId, 2, 'in-review')).rejects.toMatchObject({ code: 'illegal-transition' })
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-status-changed'])
})

test('who may not, may not', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await expectGate(desk, (caller) => move(desk, caller, claimId, 1, 'in-review'))
})
