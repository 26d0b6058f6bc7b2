import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { declareInterest, declareInterestInput } from '@/lib/services/people/declare-interest'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const input = (desk: Desk, partyId = desk.parties.army) =>
  declareInterestInput.parse({ dossierId: desk.dossierId, partyId, kind: 'campaigns with', note: null })

async function rate(claimId: string, raterId: string) {
  await prisma().rating.create({
    data: {
      id: crypto.randomUUID(),
      claimId,
      raterId,
      credibility: 2,
      reason: 'Seen',
      claimVersion: 1,
      at: new Date(),
    },
  })
}

test('the interest stands under the person’s name, and their rating of the party’s claim is no longer counted', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(claimId, desk.editor.personId)
  await rate(claimId, desk.second.personId)
  const { interestId } = await declareInterest(desk.editor, input(desk))
  expect(await prisma().interest.findUniqueOrThrow({ where: { id: interestId } })).toMatchObject({
    personId: desk.editor.personId,
    partyId: desk.parties.army,
    kind: 'campaigns with',
    withdrawnAt: null,
  })
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect(summary).toMatchObject({ ratingsCount: 2, freshRatings: 1 })
  expect(await logOf(desk.parties.army)).toEqual(['interest-declared'])
})

test('twice the same is refused; a party of another dossier is not found', async () => {
  const [desk, other] = [await makeDesk(), await makeDesk()]
  await declareInterest(desk.reader, input(desk))
  await expect(declareInterest(desk.reader, input(desk))).rejects.toMatchObject({ code: 'duplicate' })
  await expect(declareInterest(desk.reader, input(desk, other.parties.army))).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await logOf(other.parties.army)).toEqual([])
})

test('outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(declareInterest(desk.outsider, input(desk))).rejects.toMatchObject({ code: 'not-found' })
  await expect(declareInterest({ personId: null }, input(desk))).rejects.toMatchObject({ code: 'unauthenticated' })
})
