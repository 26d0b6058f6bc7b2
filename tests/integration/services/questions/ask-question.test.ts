import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { seedId } from '@/lib/data/database/ids'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const choice = (desk: Desk, more: Record<string, unknown> = {}) =>
  askQuestionInput.parse({
    dossierId: desk.dossierId,
    text: 'Who carried out the killings?',
    kind: 'choice',
    positions: { '0': { text: 'Militias' }, '1': { text: 'Armed groups' } },
    ...more,
  })

test('an editor asks a choice with its positions, and the log says so', async () => {
  const desk = await makeDesk()
  const { questionId, questionKey } = await askQuestion(desk.editor, choice(desk))
  expect(questionKey).toBe('who-carried-out-the-killings')
  const stored = await prisma().question.findUniqueOrThrow({
    where: { id: questionId },
    include: { positions: { orderBy: { position: 'asc' } } },
  })
  expect(stored).toMatchObject({ kind: 'choice', position: 0, version: 1, measure: null })
  expect(stored.positions.map(({ key, text }) => [key, text])).toEqual([
    ['militias', 'Militias'],
    ['armed-groups', 'Armed groups'],
  ])
  expect(await logOf(questionId)).toEqual(['question-asked'])
})

test('a question for a figure keeps what it counts; the next one stands after it with a key of its own', async () => {
  const desk = await makeDesk()
  const figure = {
    kind: 'figure',
    measure: 'killed',
    who: 'all',
    scope: 'Homs',
    countKind: 'cumulative',
    positions: [],
  }
  const first = await askQuestion(
    desk.lead,
    choice(desk, { ...figure, text: 'How many?', byWhomId: desk.parties.army }),
  )
  const second = await askQuestion(desk.lead, choice(desk, { ...figure, text: 'How many!' }))
  expect(second.questionKey).toBe(`${first.questionKey}-2`)
  const rows = await prisma().question.findMany({ where: { dossierId: desk.dossierId }, orderBy: { position: 'asc' } })
  expect(rows.map((row) => row.id)).toEqual([first.questionId, second.questionId])
  expect(rows[0]).toMatchObject({ measure: 'killed', byWhomId: desk.parties.army, countKind: 'cumulative' })
})

test('a seed gets the same ids everywhere', async () => {
  const desk = await makeDesk('seeded')
  const positions = [
    { key: 'one', text: 'Militias' },
    { key: 'two', text: 'Armed groups' },
  ]
  const { questionId } = await askQuestion(
    { ...desk.lead, seeding: true },
    { ...choice(desk, { positions }), key: 'who-killed' },
  )
  expect(questionId).toBe(seedId('question', 'seeded/who-killed'))
  const ids = await prisma().position.findMany({ where: { questionId }, orderBy: { position: 'asc' } })
  expect(ids.map(({ id }) => id)).toEqual([
    seedId('position', 'seeded/who-killed/one'),
    seedId('position', 'seeded/who-killed/two'),
  ])
})

test('a reader may not, an outsider finds no dossier, nobody signed out asks', async () => {
  const desk = await makeDesk()
  await expect(askQuestion(desk.reader, choice(desk))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(askQuestion(desk.outsider, choice(desk))).rejects.toMatchObject({ code: 'not-found' })
  await expect(askQuestion({ personId: null }, choice(desk))).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().question.count({ where: { dossierId: desk.dossierId } })).toBe(0)
})

test('what does not fit is refused by field: one position, a party and an event of elsewhere', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const single = askQuestion(desk.editor, choice(desk, { positions: [{ text: 'Militias' }] }))
  await expect(single).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { positions: expect.any(String) } },
  })
  const foreign = {
    kind: 'figure',
    measure: 'killed',
    positions: [],
    byWhomId: other.parties.army,
    eventId: other.dossierId,
  }
  const strangers = askQuestion(desk.editor, choice(desk, foreign))
  await expect(strangers).rejects.toMatchObject({
    details: { fields: { byWhomId: expect.any(String), eventId: expect.any(String) } },
  })
})

test('the same question twice is noticed, whatever its case; in another dossier it is another', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const { questionKey } = await askQuestion(desk.editor, choice(desk))
  const again = askQuestion(desk.second, choice(desk, { text: 'WHO carried out the killings?' }))
  await expect(again).rejects.toMatchObject({ code: 'duplicate', details: { current: { key: questionKey } } })
  await expect(askQuestion(other.editor, choice(other))).resolves.toMatchObject({ questionKey })
})
