import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { withdrawIndependence } from '@/lib/services/independence/withdraw-independence'
import { removeLink } from '@/lib/services/links/remove-link'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { declareInterest, link, makeIndependent, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'

const database = useDatabase()

type Reviewed = Awaited<ReturnType<typeof makeReviewed>>
type Cause = (desk: Desk, reviewed: Reviewed) => Promise<unknown>

const edit = (more: (desk: Desk) => Record<string, unknown>): Cause => (desk, { claimId, answer }) =>
  editClaim(desk.editor, editClaimInput.parse({ ...claimOn(desk), answer, claimId, version: 3, ...more(desk) }))

const notice = (kind: string): Cause => (desk) => {
  const { dossierId, sourceId } = desk
  return recordNotice(desk.editor, recordNoticeInput.parse({ dossierId, sourceId, kind, words: 'Not so' }))
}

const grade = (desk: Desk, of: Record<string, string>, letter = 'B', who = desk.editor) =>
  rateReliability(who, rateReliabilityInput.parse({ dossierId: desk.dossierId, ...of, topic: 'losses', grade: letter, reason: 'r' }))

const linkedAs = (type: string): Cause => async (desk, { claimId }) => link(desk, claimId, await elsewhere(desk), type)
const unlinkedAs = (type: string): Cause => async (desk, { claimId }) => {
  const { linkId } = await link(desk, claimId, await elsewhere(desk), type)
  await database.rows('ALTER TABLE stale_mark DISABLE TRIGGER USER; DELETE FROM stale_mark; ALTER TABLE stale_mark ENABLE TRIGGER USER')
  await removeLink(desk.editor, { dossierId: desk.dossierId, linkId, reason: 'r' })
}

/** A claim of another origin on the same source. */
const elsewhere = (desk: Desk) => {
  const chain = [{ partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' }, { partyId: desk.parties.outlet, manner: 'published' }]
  return makeClaim(desk, 'Scores were killed', { chain })
}

const causes: [string, Cause, string][] = [
  ['a new statement', edit(() => ({ statement: 'Said anew' })), 'changed: statement'],
  ['a figure', edit(() => ({ kind: 'figure', figure: figureOf('7,500') })), 'changed: kind, figure'],
  ['another anchor', edit((desk) => ({ anchors: claimOn(desk, 'Scores were killed').anchors })), 'changed: anchors'],
  ['another chain', edit((desk) => ({ chain: [{ partyId: desk.parties.army, knows: 'was told', manner: 'paraphrase' }, claimOn(desk).chain[1]] })), 'changed: chain'],
  ['another attribution', edit(() => ({ attribution: 'disputed' })), 'changed: attribution'],
  ['the reliability of a party of its chain', (desk) => grade(desk, { partyId: desk.parties.army }), 'reliability of a party of the chain'],
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
    (desk, { claimId }) => recordWithdrawal(desk.editor, recordWithdrawalInput.parse({ dossierId: desk.dossierId, claimId, words: 'Never mind' })),
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

const causesOf = async (where: object) => [...new Set((await prisma().staleMark.findMany({ where })).map((mark) => mark.cause))]

test.each(causes)('%s makes ratings, desk rating and finding stale; the claim stays reviewed', async (_, change, cause) => {
  const desk = await makeDesk()
  const reviewed = await makeReviewed(desk)
  await change(desk, reviewed)
  const { claimId, findingId } = reviewed
  for (const raterId of [desk.second.personId, desk.lead.personId])
    expect(await causesOf({ rating: { claimId, raterId } })).toEqual([cause])
  expect(await causesOf({ deskRating: { claimId } })).toEqual([cause])
  expect(await causesOf({ findingId })).toEqual([cause])
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({ status: 'reviewed' })
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    staleRatings: 2,
    freshRatings: 0,
    deskStale: true,
    deskCredibility: 3,
  })
})

const nothing: [string, Cause][] = [
  ['another answer', edit(() => ({ answer: null }))],
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
  await grade(desk, ofArmy, 'D', desk.second)
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(2)
})

test('what was superseded before is not marked', async () => {
  const desk = await makeDesk()
  const reviewed = await makeReviewed(desk)
  const { claimId } = reviewed
  await rate(desk, desk.second, claimId, 4)
  await notice('corrected')(desk, reviewed)
  const marked = await prisma().staleMark.findMany({ where: { rating: { claimId } }, include: { rating: true } })
  expect(new Set(marked.map((mark) => mark.rating?.credibility))).toEqual(new Set([3, 4]))
  expect(marked.every((mark) => mark.rating?.supersededAt === null)).toBe(true)
})
