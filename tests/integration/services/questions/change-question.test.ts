import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { changeQuestion, changeQuestionInput } from '@/lib/services/questions/change-question'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function askedChoice() {
  const desk = await makeDesk()
  const positions = [{ text: 'Militias' }, { text: 'Armed groups' }]
  const fields = { dossierId: desk.dossierId, text: 'Who carried out the killings?', kind: 'choice' }
  const { questionId } = await askQuestion(desk.editor, askQuestionInput.parse({ ...fields, positions }))
  const rows = await positionsOf(questionId)
  const edit = (more: Record<string, unknown> = {}) =>
    changeQuestionInput.parse({
      ...fields,
      questionId,
      version: 1,
      positions: rows.map(({ id, text }) => ({ id, text })),
      ...more,
    })
  return { desk, questionId, positions: rows, edit }
}

function positionsOf(questionId: string) {
  return prisma().position.findMany({
    where: { questionId },
    orderBy: { position: 'asc' },
    select: { id: true, key: true, text: true },
  })
}

test('an editor rewords, reorders, adds and takes out positions; ids and keys of those that stay do not move', async () => {
  const { desk, questionId, positions, edit } = await askedChoice()
  const kept = positions[1]
  const change = edit({
    text: 'Who did it?',
    positions: [{ id: kept?.id, text: 'Armed opposition groups' }, { text: 'Nobody knows' }],
  })
  expect(await changeQuestion(desk.second, change)).toEqual({ version: 2 })
  expect(await positionsOf(questionId)).toEqual([
    { id: kept?.id, key: 'armed-groups', text: 'Armed opposition groups' },
    { id: expect.any(String), key: 'nobody-knows', text: 'Nobody knows' },
  ])
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { kind: 'question-changed', about: { has: questionId } },
    include: { payload: true },
  })
  expect(entry.payload?.payload).toMatchObject({
    changes: [
      { field: 'text', to: 'Who did it?' },
      { field: 'positions', from: ['Militias', 'Armed groups'] },
    ],
  })
})

test('saving what stands already records nothing', async () => {
  const { desk, questionId, edit } = await askedChoice()
  expect(await changeQuestion(desk.editor, edit())).toEqual({ version: 1 })
  expect(await logOf(questionId)).toEqual(['question-asked'])
})

test('a position that a claim takes stays, and so does the kind', async () => {
  const { desk, questionId, positions, edit } = await askedChoice()
  await makeClaim(desk, undefined, { answer: { questionId, stance: 'asserts', positionId: positions[0]?.id } })
  const without = edit({ positions: [{ id: positions[1]?.id, text: 'Armed groups' }, { text: 'Others' }] })
  await expect(changeQuestion(desk.editor, without)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { positions: expect.stringContaining('“Militias”') } },
  })
  const other = changeQuestion(desk.editor, edit({ kind: 'open', positions: [] }))
  await expect(other).rejects.toMatchObject({ details: { fields: { kind: expect.any(String) } } })
  expect(await positionsOf(questionId)).toEqual(positions)
})

test('the second of two gets a conflict that shows what the first wrote', async () => {
  const { desk, questionId, edit } = await askedChoice()
  await changeQuestion(desk.editor, edit({ text: 'Who did it first?' }))
  await expect(changeQuestion(desk.second, edit({ text: 'Who did it second?' }))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { version: 2, text: 'Who did it first?' } },
  })
  expect(await logOf(questionId)).toEqual(['question-asked', 'question-changed'])
})

test('a reader may not, an outsider and another dossier find nothing, nobody signed out changes it', async () => {
  const { desk, edit } = await askedChoice()
  const other = await makeDesk()
  const change = edit({ text: 'Who else?' })
  await expect(changeQuestion(desk.reader, change)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeQuestion(desk.outsider, change)).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeQuestion(other.lead, { ...change, dossierId: other.dossierId })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(changeQuestion({ personId: null }, change)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a position of another question is not taken over', async () => {
  const { desk, positions, edit } = await askedChoice()
  const other = await askedChoice()
  const foreign = other.positions[0]
  const change = edit({
    positions: [...positions.map(({ id, text }) => ({ id, text })), { id: foreign?.id, text: 'Taken' }],
  })
  await expect(changeQuestion(desk.editor, change)).rejects.toMatchObject({
    details: { fields: { 'positions.2.text': expect.any(String) } },
  })
  expect(await positionsOf(other.questionId)).toEqual(other.positions)
})
