import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { adjudicateClaim } from '@/lib/services/desk-ratings/adjudicate-claim'
import { moveClaims, moveClaimsInput } from '@/lib/services/claims/move-claims'
import { rateClaim } from '@/lib/services/ratings/rate-claim'
import { useDatabase } from '../../../support/database'
import { type Desk, logOf, makeClaim, makeDesk } from '../../../support/desk'

useDatabase()

const ticked = async (claimIds: string[]) => {
  const claims = await prisma().claim.findMany({ where: { id: { in: claimIds } } })
  return claimIds.map((id) => `${id}:${claims.find((claim) => claim.id === id)?.version ?? 1}`)
}

async function inputOf(desk: Desk, claimIds: string[], to: string, reason?: string) {
  return moveClaimsInput.parse({ dossierId: desk.dossierId, claims: await ticked(claimIds), to, reason })
}

const statusOf = async (id: string) => (await prisma().claim.findUniqueOrThrow({ where: { id } })).status

async function makeReady(desk: Desk): Promise<string> {
  const claimId = await makeClaim(desk)
  const about = { dossierId: desk.dossierId, claimId, reason: 'For a test' }
  for (const rater of [desk.editor, desk.second, desk.lead]) await rateClaim(rater, { ...about, credibility: 3 })
  await adjudicateClaim(desk.lead, { ...about, credibility: 3 })
  return claimId
}

test('each claim that may go goes, with its entry in the log and its summary; the others say why not', async () => {
  const desk = await makeDesk()
  const ids = [await makeClaim(desk), await makeClaim(desk), await makeClaim(desk)]
  const [first, second, retired] = ids as [string, string, string]
  await moveClaims(desk.editor, await inputOf(desk, [retired], 'retired', 'Said twice'))
  const { outcomes } = await moveClaims(desk.editor, await inputOf(desk, ids, 'in-review'))
  expect(outcomes).toEqual([
    { claimId: first, words: 'Claim: The army denied it', moved: true },
    { claimId: second, words: 'Claim: The army denied it', moved: true },
    {
      claimId: retired,
      words: 'Claim: The army denied it',
      moved: false,
      code: 'illegal-transition',
      reason: 'A claim cannot go from retired to in review.',
    },
  ])
  expect(await Promise.all(ids.map(statusOf))).toEqual(['in-review', 'in-review', 'retired'])
  const again = await moveClaims(desk.editor, await inputOf(desk, [first], 'in-review'))
  expect(again.outcomes).toMatchObject([
    { moved: false, code: 'illegal-transition', reason: 'It is in review already.' },
  ])
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId: first } })
  expect(summary.status).toBe('in-review')
  expect(await logOf(first)).toEqual(['claim-drafted', 'claim-status-changed'])
  const changes = await prisma().statusChange.findMany({ where: { claimId: first } })
  expect(changes).toMatchObject([
    { fromStatus: 'draft', toStatus: 'in-review', reason: null, byId: desk.editor.personId },
  ])
})

test('to reviewed, ratings and a desk rating decide, for each claim on its own', async () => {
  const desk = await makeDesk()
  const [ready, bare] = [await makeReady(desk), await makeClaim(desk)]
  await moveClaims(desk.editor, await inputOf(desk, [ready, bare], 'in-review'))
  const { outcomes } = await moveClaims(desk.lead, await inputOf(desk, [ready, bare], 'reviewed'))
  expect(outcomes).toMatchObject([{ moved: true }, { moved: false, code: 'not-enough-ratings' }])
  expect(await statusOf(ready)).toBe('reviewed')
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId: ready } })
  expect(summary.reviewedAt).not.toBeNull()
})

test('an editor reviews nothing, a reader moves nothing at all, a stranger finds nothing', async () => {
  const desk = await makeDesk()
  const claimId = await makeReady(desk)
  await moveClaims(desk.editor, await inputOf(desk, [claimId], 'in-review'))
  const input = await inputOf(desk, [claimId], 'reviewed')
  const { outcomes } = await moveClaims(desk.editor, input)
  expect(outcomes).toMatchObject([{ moved: false, code: 'forbidden' }])
  await expect(moveClaims(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(moveClaims(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(moveClaims({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect((await logOf(claimId)).filter((kind) => kind === 'claim-status-changed')).toHaveLength(1)
  expect(await statusOf(claimId)).toBe('in-review')
})

test('a claim changed since it was on screen stays, and says so; nothing is recorded when nothing moves', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const input = await inputOf(desk, [claimId], 'in-review')
  await prisma().claim.update({ where: { id: claimId }, data: { version: { increment: 1 } } })
  const { outcomes } = await moveClaims(desk.editor, input)
  expect(outcomes).toMatchObject([
    { moved: false, code: 'conflict', reason: expect.stringContaining('since this page') },
  ])
  expect(await statusOf(claimId)).toBe('draft')
  expect(await logOf(claimId)).toEqual(['claim-drafted'])
})

test('a reason that is missing is said of each; a claim of another dossier is not there', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const [mine, theirs] = [await makeClaim(desk), await makeClaim(other)]
  const { outcomes } = await moveClaims(desk.editor, await inputOf(desk, [mine, theirs], 'retired'))
  expect(outcomes).toEqual([
    expect.objectContaining({ moved: false, code: 'invalid', reason: expect.stringContaining('Say why') }),
    { claimId: theirs, words: null, moved: false, code: 'not-found', reason: 'It is not in this dossier.' },
  ])
  expect(await statusOf(theirs)).toBe('draft')
})

test('the same form sent twice moves once', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const input = await inputOf(desk, [claimId], 'in-review')
  const caller = { ...desk.editor, idempotencyKey: 'bulk-12345' }
  const results = await Promise.all([moveClaims(caller, input), moveClaims(caller, input)])
  expect(results[0]).toEqual(results[1])
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-status-changed'])
})

test('what is no tick of the table is refused', () => {
  const id = '019a0000-0000-7000-8000-000000000001'
  for (const claims of [[], [id], [`${id}:0`], ['x:1'], Array.from({ length: 51 }, () => `${id}:1`), undefined]) {
    expect(moveClaimsInput.safeParse({ dossierId: id, claims, to: 'draft' }).success).toBe(false)
  }
})
