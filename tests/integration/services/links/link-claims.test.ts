import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link, payloadsOf, rate } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
let a: string
let b: string
beforeAll(async () => {
  desk = await makeDesk()
})
const two = async () => {
  a = await makeClaim(desk)
  b = await makeClaim(desk, 'Scores were killed')
}
const summary = (claimId: string) => prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })

test('a link stands with who, why and how surely; both summaries list it', async () => {
  await two()
  const { linkId } = await link(desk, a, b)
  expect(await prisma().link.findUniqueOrThrow({ where: { id: linkId } })).toMatchObject({
    fromClaimId: a,
    toClaimId: b,
    type: 'contradicts',
    reason: 'They do',
    confidence: 'high',
    byId: desk.editor.personId,
    removedAt: null,
  })
  expect((await summary(a)).contradicts).toBe(b)
  expect((await summary(b)).contradicts).toBe(a)
  expect(await payloadsOf('claim-linked', b)).toMatchObject([
    { type: 'contradicts', from: 'Claim: The army denied it' },
  ])
})

test('the same link again, or a mutual one from the other end, stands already; another type does not', async () => {
  await two()
  await link(desk, a, b)
  await expect(link(desk, a, b)).rejects.toMatchObject({ code: 'already-standing' })
  await expect(link(desk, b, a)).rejects.toMatchObject({ code: 'already-standing' })
  await link(desk, a, b, 'updates')
  await link(desk, b, a, 'updates')
})

test.each([
  ['contradicts', 1],
  ['corroborates', 1],
  ['qualifies', 1],
  ['updates', 1],
  ['repeats', 0],
  ['replies-to', 0],
])('%s makes ratings of both claims stale: %i each', async (type, marks) => {
  await two()
  const first = await rate(desk, desk.second, a, 3)
  const second = await rate(desk, desk.second, b, 3)
  await link(desk, a, b, type)
  for (const { ratingId } of [first, second])
    expect(await prisma().staleMark.count({ where: { ratingId, cause: `link added: ${type}` } })).toBe(marks)
  expect((await summary(a)).staleRatings).toBe(marks)
})

test('two editors linking the same pair from both ends at once: one link', async () => {
  await two()
  const both = await Promise.allSettled([link(desk, a, b), link(desk, b, a, 'contradicts', desk.second)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma().link.count({ where: { OR: [{ fromClaimId: a }, { toClaimId: a }] } })).toBe(1)
})

test('who may not, may not; a claim of another dossier is not found, retired ones take no link', async () => {
  await two()
  await expectGate(desk, (caller) => link(desk, a, b, 'contradicts', caller))
  const elsewhere = await makeDesk()
  await expect(link(desk, a, await makeClaim(elsewhere))).rejects.toMatchObject({ code: 'not-found' })
  await prisma().claim.update({ where: { id: b }, data: { status: 'retired' } })
  await expect(link(desk, a, b)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a claim is not linked to itself, and the other one must be chosen', () => {
  const id = crypto.randomUUID()
  const fields = { dossierId: id, fromClaimId: id, type: 'updates', reason: 'r', confidence: 'low' }
  expect(linkClaimsInput.safeParse({ ...fields, toClaimId: id }).error?.issues[0]?.path).toEqual(['toClaimId'])
  expect(linkClaimsInput.safeParse(fields).error?.issues[0]?.message).toBe('Choose the other claim.')
})

test('figures that do not fit are called one answer only by whoever was shown how they read now, and neither counts for the other', async () => {
  const figure = (override: object, by: string) =>
    makeClaim(desk, 'Scores', {
      kind: 'figure',
      figure: { ...figureOf('Scores'), asOfDate: '2012-03-10', asOfBasis: 'stated', override },
      chain: [
        { partyId: by, knows: 'counted', manner: 'paraphrase' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
    })
  const because = 'A test needs exact figures'
  const exactly = (low: number) => ({ low, lowOpen: false, high: low, highOpen: false, because })
  const [few, many] = [
    await figure(exactly(22), desk.parties.army),
    await figure(exactly(48), desk.parties.observatory),
  ]
  const fields = {
    dossierId: desk.dossierId,
    fromClaimId: few,
    toClaimId: many,
    reason: 'Both from the hospital',
    confidence: 'low',
  }
  const make = (type: string, readingShown?: string) =>
    linkClaims(desk.editor, linkClaimsInput.parse({ ...fields, type, readingShown }))
  for (const type of ['corroborates', 'repeats'])
    await expect(make(type)).rejects.toMatchObject({
      code: 'reading-unseen',
      details: {
        current: { words: 'differ by 26' },
        reason: expect.stringContaining('22 (The Army) and 48 (The Observatory): differ by 26'),
      },
    })
  await expect(make('corroborates', 'differ by 9')).rejects.toMatchObject({
    code: 'reading-unseen',
    details: { current: { words: 'differ by 26' } },
  })
  expect(await prisma().link.count({ where: { fromClaimId: few } })).toBe(0)
  await make('corroborates', 'differ by 26')
  expect(await payloadsOf('claim-linked', few)).toMatchObject([{ type: 'corroborates', reading: 'differ by 26' }])
  for (const id of [few, many])
    expect(await summary(id)).toMatchObject({ corroborates: id === few ? many : few, originsForAnswer: 1 })
  await make('contradicts')
})

test('figures that fit are linked as before, and are counted together', async () => {
  const of = (by: string) =>
    makeClaim(desk, 'More than 7,500', {
      kind: 'figure',
      figure: figureOf('More than 7,500'),
      chain: [
        { partyId: by, knows: 'counted', manner: 'paraphrase' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
    })
  const [one, other] = [await of(desk.parties.army), await of(desk.parties.observatory)]
  await link(desk, one, other, 'corroborates')
  expect((await summary(one)).originsForAnswer).toBe(2)
  expect(await payloadsOf('claim-linked', one)).toEqual([expect.not.objectContaining({ reading: expect.anything() })])
})
