import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { useDatabase } from '@/tests/support/database'
import { claimOn, logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, declareInterest, payloadsOf, rate } from '@/tests/support/judgements'

useDatabase()

async function rated() {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, 3)
  return { desk, claimId }
}

test('a lead who abstained decides on an editor’s rating; agreement and dissent are kept', async () => {
  const { desk, claimId } = await rated()
  await rate(desk, desk.third, claimId, 4)
  await rate(desk, desk.lead, claimId, null)
  const { deskRatingId } = await adjudicate(desk, claimId, 3)
  const basis = await prisma().deskRatingBasis.findMany({ where: { deskRatingId }, include: { rating: true } })
  expect(basis.map(({ rating }) => rating.credibility)).toEqual(expect.arrayContaining([3, 4]))
  expect(basis).toHaveLength(2)
  expect(await payloadsOf('claim-adjudicated', claimId)).toMatchObject([{ credibility: 3, dissent: 1 }])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    deskCredibility: 3,
    deskBy: 'Lena Lead',
    deskStale: false,
  })
})

test('a new decision supersedes the old one, which stays', async () => {
  const { desk, claimId } = await rated()
  await rate(desk, desk.lead, claimId, 2)
  await adjudicate(desk, claimId, 3)
  await adjudicate(desk, claimId, 2)
  const rows = await prisma().deskRating.findMany({ where: { claimId }, orderBy: { at: 'asc' } })
  expect(rows.map((row) => [row.credibility, row.supersededAt !== null])).toEqual([
    [3, true],
    [2, false],
  ])
})

test('nobody decides on their own draft', async () => {
  const desk = await makeDesk()
  const { claimId } = await draftClaim(desk.lead, draftClaimInput.parse(claimOn(desk)))
  await rate(desk, desk.lead, claimId, 3)
  await rate(desk, desk.second, claimId, 3)
  await expect(adjudicate(desk, claimId, 3)).rejects.toMatchObject({
    code: 'nobody-alone',
    details: { reason: expect.stringContaining('drafted') },
  })
})

test('nobody decides before rating or abstaining', async () => {
  const { desk, claimId } = await rated()
  await expect(adjudicate(desk, claimId, 3)).rejects.toMatchObject({ code: 'nobody-alone' })
})

test('nobody decides on their own rating, on a stale one, or on one that does not count', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.lead, claimId, 3)
  await expect(adjudicate(desk, claimId, 3)).rejects.toMatchObject({ code: 'not-enough-ratings' })
  await declareInterest(desk.second, desk.parties.army)
  await rate(desk, desk.second, claimId, 3)
  await expect(adjudicate(desk, claimId, 3)).rejects.toMatchObject({ code: 'not-enough-ratings' })
  const { ratingId } = await rate(desk, desk.third, claimId, 3)
  await prisma().staleMark.create({ data: { id: ratingId, ratingId, cause: 'changed: statement', at: new Date() } })
  await expect(adjudicate(desk, claimId, 3)).rejects.toMatchObject({ code: 'not-enough-ratings' })
  expect(await logOf(claimId)).not.toContain('claim-adjudicated')
})

test('a 1 without independence is refused', async () => {
  const { desk, claimId } = await rated()
  await rate(desk, desk.lead, claimId, 3)
  await expect(adjudicate(desk, claimId, 1)).rejects.toMatchObject({ code: 'needs-independence' })
})

test('editors and readers do not decide', async () => {
  const { desk, claimId } = await rated()
  await expectGate(desk, (caller) => adjudicate(desk, claimId, 3, caller), [desk.reader, desk.editor, desk.second])
  const elsewhere = await makeDesk()
  await expect(adjudicate(elsewhere, claimId, 3)).rejects.toMatchObject({ code: 'not-found' })
})
