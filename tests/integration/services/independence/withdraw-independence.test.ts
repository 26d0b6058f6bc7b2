import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { withdrawIndependence } from '@/lib/services/independence/withdraw-independence'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link, makeIndependent, rate } from '@/tests/support/judgements'

useDatabase()

async function confirmed() {
  const desk = await makeDesk()
  const outlet = { partyId: desk.parties.outlet, manner: 'published' }
  const chain = [{ partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' }, outlet]
  const claimId = await makeClaim(desk)
  const other = await makeClaim(desk, 'Scores were killed', { chain })
  await link(desk, claimId, other, 'corroborates')
  const { independenceId } = await makeIndependent(desk, claimId, other)
  const withdraw = (who: Caller) =>
    withdrawIndependence(who, { dossierId: desk.dossierId, independenceId, reason: 'One funder pays both' })
  return { desk, claimId, other, independenceId, withdraw }
}

test('withdrawn once, it counts no more: a 1 is refused, and the one given went stale', async () => {
  const { desk, claimId, independenceId, withdraw } = await confirmed()
  await rate(desk, desk.third, claimId, 1)
  await withdraw(desk.second)
  await withdraw(desk.editor)
  expect(await prisma().independence.findUniqueOrThrow({ where: { id: independenceId } })).toMatchObject({
    withdrawnById: desk.second.personId,
    withdrawnBecause: 'One funder pays both',
  })
  expect(await logOf(independenceId)).toEqual([
    'independence-asserted',
    'independence-confirmed',
    'independence-withdrawn',
  ])
  await expect(rate(desk, desk.second, claimId, 1)).rejects.toMatchObject({ code: 'needs-independence' })
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({ staleRatings: 1 })
})

test('the pair can be asserted again', async () => {
  const { desk, claimId, other, withdraw } = await confirmed()
  await withdraw(desk.editor)
  await makeIndependent(desk, claimId, other)
  expect(await prisma().independence.count({ where: { claimAId: { in: [claimId, other] }, withdrawnAt: null } })).toBe(
    1,
  )
})

test('who may not, may not; one of another dossier is not found', async () => {
  const { desk, independenceId, withdraw } = await confirmed()
  await expectGate(desk, withdraw)
  const elsewhere = await makeDesk()
  const theirs = withdrawIndependence(elsewhere.lead, { dossierId: elsewhere.dossierId, independenceId, reason: 'r' })
  await expect(theirs).rejects.toMatchObject({ code: 'not-found' })
})
