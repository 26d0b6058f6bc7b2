import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import type { Caller } from '@/lib/data/mutate'
import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
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
  expect(standing.map(({ raterId }) => raterId).toSorted()).toEqual([desk.editor.personId, desk.second.personId].toSorted())
  expect(await logOf(first.comparisonId)).toEqual(['comparison-made'])
})

test('answers that are no rivals are not compared', async () => {
  await expect(compare(desk.editor, { claimAId: a, claimBId: a })).rejects.toMatchObject({ code: 'invalid' })
  const other = await makeQuestion(desk)
  await expect(compare(desk.editor, { questionId: other.id })).rejects.toMatchObject({
    code: 'invalid',
    details: { reason: 'Both must answer this question.' },
  })
  const silent = await makeClaim(desk)
  await expect(compare(desk.editor, { claimAId: silent })).rejects.toMatchObject({ code: 'not-found' })
})

test('who may not, may not', () => expectGate(desk, (caller) => compare(caller)))
