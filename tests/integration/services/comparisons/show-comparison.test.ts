import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { showComparison, showComparisonInput } from '@/lib/services/comparisons/show-comparison'
import { withdrawComparison } from '@/lib/services/comparisons/withdraw-comparison'
import { pairKey } from '@/lib/domain/comparisons/next-pair'
import { useDatabase } from '@/tests/support/database'
import { compare, makeRivals, type Rivals } from '@/tests/support/comparisons'
import { claimOn } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { rate } from '@/tests/support/judgements'
import { rateReliability } from '@/lib/services/ratings/rate-reliability'

useDatabase()

let rivals: Rivals
beforeEach(async () => {
  rivals = await makeRivals()
})
const show = (who: Caller, more: Record<string, unknown> = {}) =>
  showComparison(who, showComparisonInput.parse({ dossier: rivals.desk.key, question: rivals.questionId, ...more }))
const offered = async (who: Caller, more?: Record<string, unknown>) => (await show(who, more)).faces?.key ?? null

test('a round goes through every pair of rivals once, and counts', async () => {
  const { desk, army, rebels, denial } = rivals
  const pairs = [pairKey({ a: army, b: rebels }), pairKey({ a: army, b: denial })]
  const seen: string[] = []
  for (let turn = 0; turn < pairs.length; turn += 1) {
    const view = await show(desk.editor)
    expect(view.progress).toEqual({ judged: turn, possible: 2 })
    const { left, right, key } = view.faces!
    seen.push(key)
    await compare(rivals, desk.editor, [left.claimId, right.claimId], left.claimId === army ? -1 : 1)
  }
  expect(seen.toSorted()).toEqual(pairs.toSorted())
  expect(await show(desk.editor)).toMatchObject({ faces: null, progress: { judged: 2, possible: 2 } })
})

test('answers stand face to face with their words and chain, what differs marked, nothing chosen', async () => {
  const { left, right, facts } = (await show(rivals.desk.editor)).faces!
  expect([left, right].map(({ quote }) => quote?.textIs)).toEqual(['digest', 'digest'])
  expect(left.attributionLine).toBe('The Army, as reported by The Outlet')
  expect(facts.find(({ name }) => name === 'Answer')).toMatchObject({ differs: true })
  expect(facts.find(({ name }) => name === 'Chain')).toEqual({
    name: 'Chain',
    left: 'The Army › The Outlet',
    right: 'The Army › The Outlet',
    differs: false,
  })
  expect(facts.find(({ name }) => name === 'Caveat')).toEqual({
    name: 'Caveat',
    left: null,
    right: null,
    differs: false,
  })
})

test('neither reliability, nor ratings, nor what others compared is in what the page gets', async () => {
  const { desk, army, rebels } = rivals
  await rateReliability(desk.second, {
    dossierId: desk.dossierId,
    partyId: desk.parties.army,
    topic: 'losses',
    grade: 'E',
    reason: 'Unreliable, says Zoe',
  })
  await rate(desk, desk.second, army, 5, { reason: 'Improbable, says Zoe' })
  const before = JSON.stringify(await show(desk.editor))
  await compare(rivals, desk.second, [army, rebels], 2, 'Far better, says Zoe')
  const after = JSON.stringify(await show(desk.editor))
  expect(after).toBe(before)
  expect(after).not.toContain('says Zoe')
})

test('a pair is skipped for this round, looked at again on demand, and offered again once it went stale', async () => {
  const { desk, army, rebels } = rivals
  const first = (await offered(desk.editor))!
  const second = (await offered(desk.editor, { skip: first }))!
  expect(second).not.toBe(first)
  const none = await show(desk.editor, { skip: [first, second] })
  expect(none).toMatchObject({ faces: null, skipped: 2 })
  expect(await show(desk.editor, { end: '1' })).toMatchObject({ faces: null })

  await compare(rivals, desk.editor, [army, rebels], 1)
  const other = pairKey({ a: army, b: rivals.denial })
  expect(await offered(desk.editor)).toBe(other)
  expect(await offered(desk.editor, { pair: pairKey({ a: army, b: rebels }) })).toBe(pairKey({ a: army, b: rebels }))
  await expect(show(desk.editor, { pair: `${army}_${rivals.silent}` })).rejects.toMatchObject({ code: 'not-found' })

  const { id, version } = await prisma().claim.findUniqueOrThrow({ where: { id: rebels } })
  const position = await prisma().answer.findUniqueOrThrow({ where: { claimId: rebels } })
  const answer = {
    questionId: position.questionId,
    stance: position.stance,
    positionId: position.positionId ?? undefined,
  }
  await editClaim(
    desk.editor,
    editClaimInput.parse({
      ...claimOn(desk, 'The army denied it', { answer, statement: 'The army denied all of it' }),
      claimId: id,
      version,
      reason: 'More exact',
    }),
  )
  const stale = await show(desk.editor, { skip: other })
  expect(stale.faces).toMatchObject({ key: pairKey({ a: army, b: rebels }), before: { stale: true } })
  expect(stale.progress.judged).toBe(0)
})

test('a round begins with the claim that is asked for, as long as it has a pair that is open', async () => {
  const { desk, army, rebels, denial, silent } = rivals
  const [ofRebels, ofDenial] = [pairKey({ a: army, b: rebels }), pairKey({ a: army, b: denial })]
  expect(await offered(desk.editor, { claim: rebels })).toBe(ofRebels)
  expect(await offered(desk.editor, { claim: denial })).toBe(ofDenial)
  expect(await offered(desk.editor, { claim: silent })).toBe(await offered(desk.editor))
  expect(await offered(desk.editor, { claim: denial, skip: ofDenial })).toBe(ofRebels)
  await compare(rivals, desk.editor, [army, rebels], 1)
  expect(await offered(desk.editor, { claim: rebels })).toBe(ofDenial)
})

test('what one said last can be taken back, then what one said before', async () => {
  const { desk, army, rebels, denial } = rivals
  await compare(rivals, desk.editor, [army, rebels], 1)
  const later = await compare(rivals, desk.editor, [army, denial], 'none')
  await compare(rivals, desk.second, [army, denial], 2)
  const { last } = await show(desk.editor)
  expect(last).toMatchObject({ comparisonId: later.comparisonId, scale: null })
  await withdrawComparison(desk.editor, { dossierId: desk.dossierId, comparisonId: later.comparisonId })
  const before = await show(desk.editor)
  expect(before.last?.comparisonId).not.toBe(later.comparisonId)
  expect(before.progress.judged).toBe(1)
})

test('addresses that name no pair are refused; who may not compare, may not', async () => {
  expect(showComparisonInput.safeParse({ dossier: 'd', question: 'q', pair: 'a_b' }).success).toBe(false)
  expect(showComparisonInput.safeParse({ dossier: 'd', question: 'q', skip: ['x'] }).success).toBe(false)
  await expectGate(rivals.desk, (caller) => show(caller))
})
