import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import type { Caller } from '@/lib/data/access/mutate'
import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
import { showOrder, showOrderInput } from '@/lib/services/comparisons/show-order'
import { withdrawComparison } from '@/lib/services/comparisons/withdraw-comparison'
import { compare as compareAs, makeRivals } from '@/tests/support/comparisons'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

let desk: Desk
let questionId: string
let a: string
let b: string
beforeAll(async () => {
  desk = await makeDesk()
  const question = await makeQuestion(desk)
  questionId = question.id
  const answering = (positionId: string) => ({ answer: { questionId, stance: 'asserts', positionId } })
  a = await makeClaim(desk, 'Scores were killed', answering(question.positions.army))
  b = await makeClaim(desk, 'The army denied it', answering(question.positions.rebels))
})
const compare = (who: Caller, more: Record<string, unknown> = {}) =>
  compareAnswers(
    who,
    compareAnswersInput.parse({
      dossierId: desk.dossierId,
      questionId,
      claimAId: b,
      claimBId: a,
      scale: 2,
      reason: 'One names a place',
      ...more,
    }),
  )

test('a comparison is kept with the smaller id first and the scale turned; a second one supersedes it', async () => {
  const first = await compare(desk.editor)
  const kept = await prisma().comparison.findUniqueOrThrow({ where: { id: first.comparisonId } })
  expect(kept).toMatchObject(a < b ? { claimAId: a, claimBId: b, scale: -2 } : { claimAId: b, claimBId: a, scale: 2 })
  await compare(desk.editor, { claimAId: a, claimBId: b, scale: null })
  await compare(desk.second)
  const standing = await prisma().comparison.findMany({ where: { questionId, supersededAt: null } })
  expect(standing.map(({ raterId }) => raterId).toSorted()).toEqual(
    [desk.editor.personId, desk.second.personId].toSorted(),
  )
  expect(await logOf(first.comparisonId)).toEqual(['comparison-made'])
})

test('the same again is nothing new; once it went stale it is', async () => {
  const first = await compare(desk.third)
  expect(await compare(desk.third)).toEqual(first)
  expect(await compare(desk.third, { claimAId: a, claimBId: b, scale: -2 })).toEqual(first)
  expect(await logOf(first.comparisonId)).toEqual(['comparison-made'])
  await prisma().staleMark.create({
    data: { id: newId(), comparisonId: first.comparisonId, cause: 'changed: chain', at: new Date() },
  })
  expect(await compare(desk.third)).not.toEqual(first)
})

test('a claim that was changed since it was read is not judged by its old words', async () => {
  const { version } = await prisma().claim.findUniqueOrThrow({ where: { id: a } })
  await compare(desk.lead, { versionA: 1, versionB: String(version) })
  await expect(compare(desk.lead, { scale: 0, versionB: version + 1 })).rejects.toMatchObject({ code: 'conflict' })
})

test('a form’s words are read; nothing chosen, or beyond the scale, is refused with a sentence', () => {
  const scaleOf = (scale: unknown) => compareAnswersInput.shape.scale.safeParse(scale)
  expect(['-2', '0', 'none', null].map((scale) => scaleOf(scale).data)).toEqual([-2, 0, null, null])
  for (const scale of [undefined, '3', '0.5', 'better'])
    expect(scaleOf(scale).error?.issues[0]?.message).toBe(
      'Choose one of the five, or say that the two cannot be compared.',
    )
})

test('answers that are no rivals are not compared', async () => {
  await expect(compare(desk.editor, { claimAId: a, claimBId: a })).rejects.toMatchObject({ code: 'invalid' })
  const other = await makeQuestion(desk)
  await expect(compare(desk.editor, { questionId: other.id })).rejects.toMatchObject({
    code: 'invalid',
    details: { reason: 'Both must answer this question.' },
  })
  await prisma().claim.update({ where: { id: a }, data: { status: 'retired' } })
  await expect(compare(desk.editor)).rejects.toMatchObject({ details: { reason: expect.stringContaining('retired') } })
  await prisma().claim.update({ where: { id: a }, data: { status: 'draft' } })
  const silent = await makeClaim(desk)
  await expect(compare(desk.editor, { claimAId: silent })).rejects.toMatchObject({ code: 'not-found' })
})

test('who may not, may not', () => expectGate(desk, (caller) => compare(caller)))

test('who said that they cannot be compared, looked and then compared, is informed; so is who took theirs back', async () => {
  const rivals = await makeRivals()
  const { desk: own, army, rebels } = rivals
  const { dossierId, editor, second, third, lead } = own
  const pair = [army, rebels] as const
  const informedOf = async ({ comparisonId }: { comparisonId: string }) =>
    (await prisma().comparison.findUniqueOrThrow({ where: { id: comparisonId } })).informed
  expect(await informedOf(await compareAs(rivals, editor, pair, -1))).toBe(false)
  expect(await informedOf(await compareAs(rivals, editor, pair, -2))).toBe(false)
  expect(await informedOf(await compareAs(rivals, second, pair, 'none'))).toBe(false)
  expect(await informedOf(await compareAs(rivals, second, pair, 1))).toBe(true)
  const taken = await compareAs(rivals, third, pair, 2)
  await withdrawComparison(third, { dossierId, ...taken })
  expect(await informedOf(await compareAs(rivals, third, pair, -2))).toBe(true)
  expect(await informedOf(await compareAs(rivals, lead, pair, 0))).toBe(false)
})

test('an informed comparison stands beside the blind one, which alone counts in the order of the desk', async () => {
  const rivals = await makeRivals()
  const { desk: own, army, rebels, questionId: asked } = rivals
  const pair = [army, rebels] as const
  await compareAs(rivals, own.editor, pair, -2)
  await compareAs(rivals, own.second, pair, -1)
  await compareAs(rivals, own.second, pair, 2)
  const rows = await prisma().comparison.findMany({
    where: { questionId: asked, raterId: own.second.personId, supersededAt: null },
    orderBy: { at: 'asc' },
  })
  expect(rows.map(({ informed }) => informed)).toEqual([false, true])
  await compareAs(rivals, own.second, [rivals.denial, army], 'none')
  const order = await showOrder(own.second, showOrderInput.parse({ dossier: own.key, question: asked }))
  expect(order.desk).toMatchObject({ leftOut: { informed: 1 } })
})
