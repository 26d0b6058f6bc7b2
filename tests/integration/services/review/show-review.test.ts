import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { showReview, showReviewInput } from '@/lib/services/review/show-review'
import { showDossier } from '@/lib/services/dossiers/show-dossier'
import { useDatabase } from '@/tests/support/database'
import { claimOn, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, link, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'

useDatabase()
let desk: Desk

beforeEach(async () => {
  desk = await makeDesk()
})

const review = (who: Caller, more: Record<string, unknown> = {}) =>
  showReview(who, showReviewInput.parse({ dossier: desk.key, ...more }))
const next = async (who: Caller, more: Record<string, unknown> = {}) => (await review(who, more)).item?.claim.id ?? null
const submit = (claimId: string) =>
  moveClaim(desk.editor, moveClaimInput.parse({ dossierId: desk.dossierId, claimId, version: 1, to: 'in-review' }))
const edit = (claimId: string, version: number, more: Record<string, unknown> = {}) =>
  editClaim(desk.editor, editClaimInput.parse({ ...claimOn(desk), claimId, version, statement: 'Said anew', ...more }))

test('what is in review comes first, then drafts, the longest waiting first; what I judged is gone', async () => {
  const draft = await makeClaim(desk)
  const second = await makeClaim(desk)
  const first = await makeClaim(desk)
  await submit(first)
  await submit(second)
  expect(await next(desk.third)).toBe(first)
  await rate(desk, desk.third, first, 2)
  expect(await next(desk.third)).toBe(second)
  await rate(desk, desk.third, second, null)
  expect(await next(desk.third)).toBe(draft)
  await rate(desk, desk.third, draft, 6)
  expect(await next(desk.third)).toBeNull()
  expect((await review(desk.third)).counts).toMatchObject({ inReview: 0, reviewed: 0, drafts: 0, stale: 0, judged: 3 })
  expect(await next(desk.second)).toBe(first)
})

test('claims that take no rating and retired ones never come', async () => {
  for (const kind of ['prediction', 'intention', 'opinion', 'naming']) await makeClaim(desk, undefined, { kind })
  const { claimId } = await makeReviewed(desk)
  const unknown = await prisma().answer.findUniqueOrThrow({ where: { claimId } })
  await makeClaim(desk, undefined, { answer: { questionId: unknown.questionId, stance: 'says-unknown' } })
  const retired = await makeClaim(desk)
  await moveClaim(
    desk.editor,
    moveClaimInput.parse({ dossierId: desk.dossierId, claimId: retired, version: 1, to: 'retired', reason: 'Twice' }),
  )
  expect(await next(desk.third)).toBeNull()
})

test('skipping goes on below the claim, through the statuses, to an end that says so', async () => {
  const [a, b, c] = [await makeClaim(desk), await makeClaim(desk), await makeClaim(desk)]
  await submit(c)
  expect(await next(desk.third, { after: c })).toBe(a)
  expect(await next(desk.third, { after: a })).toBe(b)
  const end = await review(desk.third, { after: b })
  expect([end.item, end.skipped]).toEqual([null, true])
  await rate(desk, desk.third, c, 3)
  expect(await next(desk.third, { after: c })).toBe(a)
})

test('a rating of mine that went stale comes back with what changed, old and new', async () => {
  const { claimId, answer } = await makeReviewed(desk)
  await edit(claimId, 3, { answer })
  const other = await makeClaim(desk, 'Scores were killed')
  await link(desk, claimId, other, 'qualifies')
  const view = await review(desk.second, { list: 'stale' })
  expect(view.item?.claim).toMatchObject({ id: claimId, status: 'in-review' })
  expect(view.item?.before).toMatchObject({ credibility: 3, causes: ['changed: statement', 'link added: qualifies'] })
  expect(view.item?.changes?.wordings.map(({ lines }) => lines)).toEqual([
    [{ field: 'statement', name: 'Statement', from: 'Claim: The army denied it', to: 'Said anew' }],
  ])
  expect(view.item?.changes?.entries.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^linked .* qualifies/),
  ])
  await rate(desk, desk.second, claimId, 4)
  expect(await next(desk.second, { list: 'stale' })).toBeNull()
})

test('a reviewed claim that went stale is asked of those who never rated it', async () => {
  const { claimId } = await makeReviewed(desk)
  expect(await next(desk.third)).toBeNull()
  await recordWithdrawal(
    desk.editor,
    recordWithdrawalInput.parse({ dossierId: desk.dossierId, claimId, words: 'Never mind' }),
  )
  expect(await next(desk.third)).toBe(claimId)
  expect((await review(desk.third)).counts).toMatchObject({ reviewed: 1, inReview: 0 })
})

test('changes before the rating are not told again', async () => {
  const claimId = await makeClaim(desk)
  await edit(claimId, 1, { statement: 'Before I rated' })
  await rate(desk, desk.third, claimId, 3)
  await edit(claimId, 2)
  const { item } = await review(desk.third, { list: 'stale' })
  expect(item?.changes?.wordings.flatMap(({ lines }) => lines.map(({ to }) => to))).toEqual(['Said anew'])
})

test('what others think is nowhere in it: no rating, no desk rating, no reliability', async () => {
  const { claimId, answer } = await makeReviewed(desk)
  const reliability = {
    dossierId: desk.dossierId,
    partyId: desk.parties.army,
    topic: 'losses',
    grade: 'E',
    reason: 'Plums in the yard',
  }
  await rateReliability(desk.third, rateReliabilityInput.parse(reliability))
  await rate(desk, desk.lead, claimId, 4, { reason: 'Cherries on the wall' })
  await edit(claimId, 3, { answer })
  for (const list of ['to-rate', 'stale'])
    for (const who of [desk.second, desk.third, desk.lead]) {
      const { item } = await review(who, { list })
      const { before, ...shown } = item ?? {}
      expect(JSON.stringify(shown)).not.toMatch(/Plums|Cherries|unreliable|possibly true|doubtful|The desk thinks so/)
      if (before && who === desk.second) expect(before.reason).toBe('It says so')
    }
})

test('a lead sees which decisions went stale, and by what', async () => {
  const { claimId, answer, question } = await makeReviewed(desk)
  expect((await review(desk.lead)).decisions).toEqual([])
  await edit(claimId, 3, { answer })
  const { decisions, counts } = await review(desk.lead, { list: 'decisions' })
  const key = (await prisma().question.findUniqueOrThrow({ where: { id: question.id } })).key
  expect(decisions).toHaveLength(2)
  expect(decisions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ of: 'claim', subject: claimId, words: 'Said anew', causes: ['changed: statement'] }),
      expect.objectContaining({ of: 'question', subject: key, causes: ['changed: statement'] }),
    ]),
  )
  expect(counts.decisions).toBe(2)
  expect((await showDossier(desk.lead, { key: desk.key })).waiting).toBe(
    2 + counts.inReview + counts.reviewed + counts.stale,
  )
  expect((await review(desk.editor)).decisions).toEqual([])
  await rate(desk, desk.second, claimId, 3)
  await rate(desk, desk.lead, claimId, 3)
  await adjudicate(desk, claimId, 3)
  expect((await review(desk.lead)).decisions.map(({ of }) => of)).toEqual(['question'])
})

test('the navigation counts what needs me: not drafts, and for readers nothing', async () => {
  const waiting = async (who: Caller) => (await showDossier(who, { key: desk.key })).waiting
  const claimId = await makeClaim(desk)
  expect(await waiting(desk.third)).toBe(0)
  await submit(claimId)
  expect(await waiting(desk.third)).toBe(1)
  await rate(desk, desk.third, claimId, 3)
  expect(await waiting(desk.third)).toBe(0)
  await edit(claimId, 2)
  expect(await waiting(desk.third)).toBe(1)
  expect(await waiting(desk.reader)).toBeNull()
})

test('readers rate nothing, so they have no queue', async () => {
  await expectGate(desk, (caller) => review(caller))
})
