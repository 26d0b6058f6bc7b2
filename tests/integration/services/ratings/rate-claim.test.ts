import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { rateClaimInput } from '@/lib/services/ratings/rate-claim'
import { useDatabase } from '@/tests/support/database'
import { claimOn, logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { declareInterest, makeIndependent, payloadsOf, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'

useDatabase()

test('an editor rates; the rating, its entry and the summary are there', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const { ratingId } = await rate(desk, desk.editor, claimId, 3)
  expect(await prisma().rating.findUniqueOrThrow({ where: { id: ratingId } })).toMatchObject({
    claimId,
    raterId: desk.editor.personId,
    credibility: 3,
    claimVersion: 1,
    supersededAt: null,
  })
  expect(await payloadsOf('claim-rated', claimId)).toEqual([
    {
      v: 2,
      statement: 'Claim: The army denied it',
      credibility: 3,
      reason: 'It says so',
      previous: null,
      again: false,
      informed: false,
    },
  ])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    ratingsCount: 1,
    freshRatings: 1,
  })
})

test('a second thought supersedes the first, which stays; the same thought again records nothing', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const first = await rate(desk, desk.editor, claimId, 3)
  const second = await rate(desk, desk.editor, claimId, null)
  expect(await rate(desk, desk.editor, claimId, null)).toEqual(second)
  const rows = await prisma().rating.findMany({ where: { claimId }, orderBy: { at: 'asc' } })
  expect(rows.map(({ id, credibility, supersededAt }) => [id, credibility, supersededAt !== null])).toEqual([
    [first.ratingId, 3, true],
    [second.ratingId, null, false],
  ])
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-rated', 'claim-rated'])
  expect((await payloadsOf('claim-rated', claimId))[1]).toMatchObject({ credibility: null, previous: 3, again: true })
})

test('one person at two windows at once: one rating stands', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await Promise.allSettled([2, 3, 4, 5].map((credibility) => rate(desk, desk.editor, claimId, credibility)))
  expect(await prisma().rating.count({ where: { claimId, supersededAt: null } })).toBe(1)
})

test('a claim that was changed since it was read is not rated unseen', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await prisma().claim.update({ where: { id: claimId }, data: { version: 2 } })
  await expect(rate(desk, desk.editor, claimId, 3, { version: 1 })).rejects.toMatchObject({ code: 'conflict' })
  expect(await logOf(claimId)).toEqual(['claim-drafted'])
})

test.each(['prediction', 'intention', 'opinion', 'naming'])('a claim of the kind %s takes no rating', async (kind) => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, undefined, { kind })
  await expect(rate(desk, desk.editor, claimId, 3)).rejects.toMatchObject({
    code: 'unrated-kind',
    details: { reason: expect.stringContaining(kind) },
  })
})

test('a 1 needs two independent origins, asserted by one and confirmed by another', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const sentence = expect.stringContaining(
    'two origins with the same answer. One person declares them independent, another confirms it',
  )
  await expect(rate(desk, desk.third, claimId, 1)).rejects.toMatchObject({
    code: 'needs-independence',
    details: { reason: sentence, fields: { credibility: sentence } },
  })
  const outlet = { partyId: desk.parties.outlet, manner: 'published' }
  const observatory = { partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' }
  const other = await makeClaim(desk, 'Scores were killed', { chain: [observatory, outlet] })
  await prisma().link.create({
    data: {
      id: desk.dossierId,
      dossierId: desk.dossierId,
      fromClaimId: claimId,
      toClaimId: other,
      type: 'corroborates',
      reason: 'r',
      confidence: 'low',
      byId: desk.editor.personId,
      at: new Date(),
    },
  })
  await expect(rate(desk, desk.third, claimId, 1)).rejects.toMatchObject({ code: 'needs-independence' })
  await makeIndependent(desk, claimId, other)
  await rate(desk, desk.third, claimId, 1)
  expect(await prisma().rating.count({ where: { claimId, credibility: 1 } })).toBe(1)
})

test('a rating of somebody with an interest is kept and not counted', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await declareInterest(desk.second, desk.parties.army)
  await rate(desk, desk.second, claimId, 2)
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    ratingsCount: 1,
    freshRatings: 0,
  })
})

test('who may not, may not; a claim of another dossier is not found', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await expectGate(desk, (caller) => rate(desk, caller, claimId, 3))
  const elsewhere = await makeDesk()
  await expect(rate(elsewhere, elsewhere.editor, claimId, 3)).rejects.toMatchObject({ code: 'not-found' })
  expect(await prisma().rating.count({ where: { claimId } })).toBe(0)
})

test('what a form sends is read: abstain, digits, and nothing else', () => {
  const fields = { dossierId: crypto.randomUUID(), claimId: crypto.randomUUID(), reason: 'r' }
  const read = (credibility: unknown) => rateClaimInput.safeParse({ ...fields, credibility })
  expect(read('abstain').data?.credibility).toBeNull()
  expect(read('4').data?.credibility).toBe(4)
  for (const wrong of [undefined, '', 'x', 0, 7, 2.5]) expect(read(wrong).success).toBe(false)
  expect(rateClaimInput.safeParse({ ...fields, credibility: 2, reason: '  ' }).success).toBe(false)
})

/** Each rating that stands, with whether it is informed, by rater and time. */
const standing = async (claimId: string) =>
  (
    await prisma().rating.findMany({ where: { claimId, supersededAt: null }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  ).map(({ raterId, credibility, informed }) => ({ raterId, credibility, informed }))
const counts = (claimId: string) =>
  prisma().claimSummary.findUniqueOrThrow({
    where: { claimId },
    select: {
      ratingsCount: true,
      freshRatings: true,
      informedRatings: true,
      credibilityBest: true,
      credibilityWorst: true,
    },
  })

test('whoever abstained, looked and then rated gives an informed rating, which counts nowhere', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const { editor, second } = desk
  await rate(desk, editor, claimId, 2)
  await rate(desk, second, claimId, null)
  await rate(desk, second, claimId, 4)
  expect((await standing(claimId)).at(-1)).toEqual({ raterId: second.personId, credibility: 4, informed: true })
  expect(await counts(claimId)).toEqual({
    ratingsCount: 1,
    freshRatings: 1,
    informedRatings: 1,
    credibilityBest: 2,
    credibilityWorst: 2,
  })
  expect((await payloadsOf('claim-rated', claimId)).at(-1)).toMatchObject({ v: 2, informed: true })
})

test('the first to rate saw nobody, so that a second thought is as blind as the first; so is an abstention of others', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.editor, claimId, 2)
  await rate(desk, desk.second, claimId, null)
  await rate(desk, desk.editor, claimId, 3)
  expect(await counts(claimId)).toMatchObject({
    ratingsCount: 1,
    freshRatings: 1,
    informedRatings: 0,
    credibilityBest: 3,
  })
})

test('rated again after others are seen: the blind one goes on counting beside it, until it goes stale', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const { editor, second } = desk
  await rate(desk, editor, claimId, 2)
  await rate(desk, second, claimId, 5)
  await rate(desk, editor, claimId, 4)
  await rate(desk, editor, claimId, null)
  expect(await standing(claimId)).toEqual([
    { raterId: editor.personId, credibility: 2, informed: false },
    { raterId: second.personId, credibility: 5, informed: false },
    { raterId: editor.personId, credibility: null, informed: true },
  ])
  expect(await counts(claimId)).toEqual({
    ratingsCount: 2,
    freshRatings: 2,
    informedRatings: 0,
    credibilityBest: 2,
    credibilityWorst: 5,
  })
  await editClaim(
    editor,
    editClaimInput.parse({ ...claimOn(desk), claimId, version: 1, statement: 'It says otherwise' }),
  )
  await rate(desk, editor, claimId, 3)
  expect(await standing(claimId)).toEqual([
    { raterId: second.personId, credibility: 5, informed: false },
    { raterId: editor.personId, credibility: 3, informed: false },
  ])
  expect(await counts(claimId)).toMatchObject({ ratingsCount: 2, freshRatings: 1, informedRatings: 0 })
})

test('after the desk has decided every rating is informed, and none takes the ratings of a review away', async () => {
  const desk = await makeDesk()
  const { claimId } = await makeReviewed(desk)
  await rate(desk, desk.third, claimId, 1 + 1)
  await rate(desk, desk.second, claimId, null)
  expect(await counts(claimId)).toMatchObject({ ratingsCount: 2, freshRatings: 2, informedRatings: 1 })
})

test('what somebody took back was seen all the same', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.editor, claimId, 2)
  await rate(desk, desk.second, claimId, null)
  await rate(desk, desk.editor, claimId, null)
  await rate(desk, desk.second, claimId, 4)
  expect((await standing(claimId)).at(-1)).toMatchObject({ credibility: 4, informed: true })
})
