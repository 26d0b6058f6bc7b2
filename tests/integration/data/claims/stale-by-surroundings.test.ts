import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { withdrawIndependence } from '@/lib/services/independence/withdraw-independence'
import { removeLink } from '@/lib/services/links/remove-link'
import { declareInterest as declare, declareInterestInput } from '@/lib/services/people/declare-interest'
import { withdrawInterest } from '@/lib/services/people/withdraw-interest'
import { showReview, showReviewInput } from '@/lib/services/review/show-review'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { adjudicate, declareInterest, link, makeIndependent, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'
import { notice, grade, linkedAs, elsewhere, causesOf, expectStale, type Cause } from '@/tests/support/stale-causes'

const database = useDatabase()

const unlinkedAs =
  (type: string): Cause =>
  async (desk, { claimId }) => {
    const { linkId } = await link(desk, claimId, await elsewhere(desk), type)
    await database.rows(
      'ALTER TABLE stale_mark DISABLE TRIGGER USER; DELETE FROM stale_mark; ALTER TABLE stale_mark ENABLE TRIGGER USER',
    )
    await removeLink(desk.editor, { dossierId: desk.dossierId, linkId, reason: 'r' })
  }

/** Everybody judges it again, so that nothing of it is stale. */
async function adjudicateAgain(desk: Desk, claimId: string) {
  for (const who of [desk.second, desk.lead]) await rate(desk, who, claimId, 3)
  await adjudicate(desk, claimId, 3)
}

const around: [string, Cause, string][] = [
  [
    'the reliability of a party of its chain',
    (desk) => grade(desk, { partyId: desk.parties.army }),
    'reliability of a party of the chain',
  ],
  ['the reliability of its source', (desk) => grade(desk, { sourceId: desk.sourceId }), 'reliability of the source'],
  ['a contradiction', linkedAs('contradicts'), 'link added: contradicts'],
  ['a corroboration', linkedAs('corroborates'), 'link added: corroborates'],
  ['a qualification', linkedAs('qualifies'), 'link added: qualifies'],
  ['an update', linkedAs('updates'), 'link added: updates'],
  ['a contradiction taken away', unlinkedAs('contradicts'), 'link removed: contradicts'],
  ['a corroboration taken away', unlinkedAs('corroborates'), 'link removed: corroborates'],
  ['a qualification taken away', unlinkedAs('qualifies'), 'link removed: qualifies'],
  ['an update taken away', unlinkedAs('updates'), 'link removed: updates'],
  ['a correction of its source', notice('corrected'), 'source corrected'],
  ['a retraction of its source', notice('retracted'), 'source retracted'],
  [
    'its speaker taking it back',
    (desk, { claimId }) =>
      recordWithdrawal(
        desk.editor,
        recordWithdrawalInput.parse({ dossierId: desk.dossierId, claimId, words: 'Never mind' }),
      ),
    'withdrawn by the speaker',
  ],
  [
    'independence withdrawn',
    async (desk, { claimId }) => {
      const { independenceId } = await makeIndependent(desk, claimId, await elsewhere(desk))
      await withdrawIndependence(desk.editor, { dossierId: desk.dossierId, independenceId, reason: 'One funder' })
    },
    'independence withdrawn',
  ],
]

test.each(around)(
  '%s makes ratings, desk rating and finding stale; the claim stays reviewed',
  async (_, change, cause) => {
    const desk = await makeDesk()
    const reviewed = await makeReviewed(desk)
    await change(desk, reviewed)
    expect(await expectStale(desk, reviewed, cause)).toMatchObject({ status: 'reviewed', deskStale: true })
    expect(await causesOf({ statusChange: { claimId: reviewed.claimId } })).toEqual([cause])
    expect(await prisma().claim.findUniqueOrThrow({ where: { id: reviewed.claimId } })).toMatchObject({
      status: 'reviewed',
    })
  },
)

test('an opinion has no rating that could go stale: its review does, and comes back to a lead', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, undefined, { kind: 'opinion' })
  const { dossierId, lead } = desk
  await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version: 1, to: 'in-review' }))
  await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version: 2, to: 'reviewed' }))
  await link(desk, claimId, await elsewhere(desk))
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    deskStale: true,
  })
  const review = await showReview(lead, showReviewInput.parse({ dossier: desk.key }))
  expect(review.decisions).toMatchObject([{ of: 'review', subject: claimId, causes: ['link added: contradicts'] }])
  expect(review.counts.decisions).toBe(1)
  for (const [version, to] of [
    [3, 'in-review'],
    [4, 'reviewed'],
  ] as const)
    await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version, to, reason: 'Looked at it again' }))
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    deskStale: false,
  })
})

test('an interest of a rater, declared or withdrawn, makes what the desk decided stale, not what others said', async () => {
  const desk = await makeDesk()
  const { claimId, findingId } = await makeReviewed(desk)
  const { dossierId, second } = desk
  const declared = await declare(
    second,
    declareInterestInput.parse({ dossierId, partyId: desk.parties.army, kind: 'works for' }),
  )
  expect(await causesOf({ deskRating: { claimId } })).toEqual(['interest declared by a rater'])
  expect(await causesOf({ rating: { claimId } })).toEqual([])
  expect(await causesOf({ findingId })).toEqual([])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    deskStale: true,
    freshRatings: 1,
  })
  await withdrawInterest(second, declared)
  expect((await causesOf({ deskRating: { claimId } })).toSorted()).toEqual([
    'interest declared by a rater',
    'interest withdrawn by a rater',
  ])
})

const nothing: [string, Cause][] = [
  ['a repetition', linkedAs('repeats')],
  ['a reply', linkedAs('replies-to')],
  ['the reliability of somebody else', (desk) => grade(desk, { partyId: desk.parties.observatory })],
  [
    'a grade of somebody with an interest, which does not count',
    async (desk) => {
      await declareInterest(desk.third, desk.parties.army)
      await grade(desk, { partyId: desk.parties.army }, 'A', desk.third)
    },
  ],
]

test.each(nothing)('%s does not', async (_, change) => {
  const desk = await makeDesk()
  const { claimId, ...reviewed } = await makeReviewed(desk)
  await change(desk, { claimId, ...reviewed })
  expect(await prisma().staleMark.count({ where: { rating: { claimId } } })).toBe(0)
})

test('a second grade within the same words changes nothing, another one does', async () => {
  const desk = await makeDesk()
  const { claimId } = await makeReviewed(desk)
  const ofArmy = { partyId: desk.parties.army }
  await grade(desk, ofArmy)
  await grade(desk, ofArmy, 'B', desk.second)
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(1)
  await adjudicateAgain(desk, claimId)
  await grade(desk, ofArmy, 'D', desk.second)
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(2)
})
