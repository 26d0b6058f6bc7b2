import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { declareInterest, declareInterestInput } from '@/lib/services/people/declare-interest'
import { withdrawInterest } from '@/lib/services/people/withdraw-interest'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const declareIn = (desk: Desk) =>
  declareInterest(
    desk.editor,
    declareInterestInput.parse({ dossierId: desk.dossierId, partyId: desk.parties.army, kind: 'works for' }),
  )

test('withdrawn, the rating counts again, and the interest can be declared anew', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const rating = { id: crypto.randomUUID(), claimId, raterId: desk.editor.personId, credibility: 3, reason: 'Seen' }
  await prisma().rating.create({ data: { ...rating, claimVersion: 1, at: new Date() } })
  const { interestId } = await declareIn(desk)
  const fresh = async () => (await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).freshRatings
  expect(await fresh()).toBe(0)
  await withdrawInterest(desk.editor, { interestId })
  expect(await fresh()).toBe(1)
  expect(await logOf(desk.parties.army)).toEqual(['interest-declared', 'interest-withdrawn'])
  await expect(withdrawInterest(desk.editor, { interestId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(declareIn(desk)).resolves.toMatchObject({ interestId: expect.any(String) })
})

test('another’s interest is not found, not even by a lead; nobody signed out', async () => {
  const desk = await makeDesk()
  const { interestId } = await declareIn(desk)
  await expect(withdrawInterest(desk.lead, { interestId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(withdrawInterest({ personId: null }, { interestId })).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().interest.count({ where: { id: interestId, withdrawnAt: null } })).toBe(1)
})
