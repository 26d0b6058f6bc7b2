import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { compareAnswers } from '@/lib/services/comparisons/compare-answers'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { answerQuestion, answerQuestionInput } from '@/lib/services/questions/answer-question'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { payloadsOf, rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

const input = (desk: Desk, claimId: string, answer: object | null, version = 1) =>
  answerQuestionInput.parse({ dossierId: desk.dossierId, claimId, version, answer })

async function asked() {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const claimId = await makeClaim(desk)
  return { desk, claimId, questionId, answer: { questionId, stance: 'asserts', positionId: positions.army }, positions }
}

test('a claim answers, answers otherwise and answers nothing; the rest of it stays, and each change is in its history', async () => {
  const { desk, claimId, questionId, answer, positions } = await asked()
  const whole = () =>
    prisma().claim.findUniqueOrThrow({
      where: { id: claimId },
      include: { chainSteps: true, anchors: true },
    })
  const before = await whole()
  expect(await answerQuestion(desk.editor, input(desk, claimId, answer))).toEqual({ version: 2 })
  expect(await prisma().answer.findUnique({ where: { claimId } })).toEqual({ claimId, ...answer })
  const after = await whole()
  expect(after).toEqual({ ...before, version: 2, updatedAt: after.updatedAt })
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect([summary.questionId, summary.originsForAnswer]).toEqual([questionId, 1])

  await answerQuestion(
    desk.second,
    input(desk, claimId, { ...answer, stance: 'denies', positionId: positions.rebels }, 2),
  )
  await answerQuestion(desk.second, input(desk, claimId, null, 3))
  expect(await prisma().answer.findUnique({ where: { claimId } })).toBeNull()
  expect((await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).questionId).toBeNull()
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-changed', 'claim-changed', 'claim-changed'])
  expect((await payloadsOf('claim-changed', claimId))[0]).toMatchObject({
    changes: [{ field: 'answer', from: null, to: answer }],
  })
})

test('findings and comparisons that hold the answer against others go stale; ratings of the claim stay fresh', async () => {
  const { desk, claimId, questionId, answer, positions } = await asked()
  const { dossierId } = desk
  await answerQuestion(desk.editor, input(desk, claimId, answer))
  const other = await makeClaim(desk, 'Scores were killed', { answer: { ...answer, positionId: positions.rebels } })
  await rate(desk, desk.second, claimId, 2)
  await compareAnswers(desk.second, {
    dossierId,
    questionId,
    claimAId: claimId,
    claimBId: other,
    scale: 1,
    reason: 'Nearer',
  })
  const words = { printLine: 'The army says so.', mustStandWith: 'As reported.', reason: 'One origin.' }
  await writeFinding(desk.lead, writeFindingInput.parse({ dossierId, questionId, claimIds: [claimId], ...words }))
  await answerQuestion(desk.editor, input(desk, claimId, { ...answer, positionId: positions.rebels }, 2))
  const marks = await prisma().staleMark.findMany()
  expect(marks.map(({ cause }) => cause)).toEqual(['changed: answer', 'changed: answer'])
  expect(marks.filter((mark) => mark.findingId !== null)).toHaveLength(1)
  expect(marks.filter((mark) => mark.comparisonId !== null)).toHaveLength(1)
})

test('the same answer again records nothing', async () => {
  const { desk, claimId, answer } = await asked()
  await answerQuestion(desk.editor, input(desk, claimId, answer))
  expect(await answerQuestion(desk.editor, input(desk, claimId, answer, 2))).toEqual({ version: 2 })
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-changed'])
})

test('who comes second sees what stands', async () => {
  const { desk, claimId, answer } = await asked()
  await answerQuestion(desk.editor, input(desk, claimId, answer))
  const late = answerQuestion(desk.second, input(desk, claimId, { ...answer, stance: 'denies' }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', details: { current: { answer, version: 2 } } })
})

test('a choice needs one of its own positions, and the question must be of the dossier', async () => {
  const { desk, claimId, answer } = await asked()
  const refused = (fields: object) =>
    expect(answerQuestion(desk.editor, input(desk, claimId, { ...answer, ...fields }))).rejects
  const other = await makeQuestion(desk)
  await refused({ positionId: null }).toMatchObject({
    code: 'invalid',
    details: { fields: { 'answer.positionId': expect.stringContaining('positions') } },
  })
  await refused({ positionId: other.positions.army }).toMatchObject({ code: 'invalid' })
  const elsewhere = await makeQuestion(await makeDesk())
  await refused({ questionId: elsewhere.id }).toMatchObject({
    details: { fields: { 'answer.questionId': expect.any(String) } },
  })
  expect(() => input(desk, claimId, { ...answer, stance: undefined })).toThrow('Say what the claim does')
})

test('a retired claim is left alone; who may not, may not', async () => {
  const { desk, claimId, answer } = await asked()
  await expectGate(desk, (caller) => answerQuestion(caller, input(desk, claimId, answer)))
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'retired' } })
  await expect(answerQuestion(desk.editor, input(desk, claimId, answer))).rejects.toMatchObject({ code: 'forbidden' })
})
