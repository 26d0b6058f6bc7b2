import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { listQuestions, listQuestionsInput } from '@/lib/services/questions/list-questions'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

const list = (desk: Desk, who = desk.reader, after: string | null = null) =>
  listQuestions(who, listQuestionsInput.parse({ dossier: desk.key, after }))

test('answers are counted for each position; retired claims are not, who takes no side is told apart', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = (stance: string, positionId?: string) =>
    makeClaim(desk, undefined, { answer: { questionId, stance, positionId } })
  await answer('asserts', positions.army)
  await answer('implies', positions.army)
  await answer('denies', positions.army)
  await answer('says-unknown')
  const retired = await answer('asserts', positions.rebels)
  await prisma().claimSummary.update({ where: { claimId: retired }, data: { status: 'retired' } })
  const { questions } = await list(desk)
  expect(questions).toMatchObject([
    {
      id: questionId,
      answers: 4,
      unknown: 1,
      positions: [
        { text: 'The army', claims: 2 },
        { text: 'Rebels', claims: 0 },
      ],
      finding: null,
    },
  ])
})

test('the print line stands there once somebody else confirmed the finding, with what must stand with it', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'open')
  const claimId = await makeClaim(desk, undefined, { answer: { questionId, stance: 'asserts' } })
  const words = {
    printLine: 'The army denied it.',
    mustStandWith: 'As reported by The Outlet.',
    doNotPrint: 'A toll.',
    reason: 'One origin.',
  }
  const finding = await writeFinding(
    desk.lead,
    writeFindingInput.parse({ ...words, dossierId: desk.dossierId, questionId, claimIds: [claimId] }),
  )
  expect((await list(desk)).questions[0]?.finding).toBeNull()
  await confirmFinding(desk.editor, { dossierId: desk.dossierId, ...finding, unrated: 'accepted' })
  expect((await list(desk)).questions[0]?.finding).toEqual({
    printLine: 'The army denied it.',
    mustStandWith: 'As reported by The Outlet.',
    stale: false,
  })
})

test('a long list comes in pages: every question once, in order', async () => {
  const desk = await makeDesk()
  const data = Array.from({ length: 53 }, (_, index) => {
    return {
      id: newId(),
      dossierId: desk.dossierId,
      key: `q-${index}`,
      text: `Question ${index}?`,
      kind: 'open',
      position: Math.floor(index / 3),
      createdAt: new Date(),
    }
  })
  await prisma().question.createMany({ data })
  const first = await list(desk)
  const second = await list(desk, desk.reader, first.next)
  const third = await list(desk, desk.reader, second.next)
  expect([first, second, third].flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(
    data.map(({ id }) => id),
  )
  expect(third.next).toBeNull()
})

test('choices for asking are for editors; others find nothing', async () => {
  const desk = await makeDesk()
  expect((await list(desk)).ask).toBeNull()
  expect((await list(desk, desk.editor)).ask?.parties.map(({ name }) => name)).toEqual([
    'The Army',
    'The Observatory',
    'The Outlet',
  ])
  await expectGate(desk, (caller) => listQuestions(caller, listQuestionsInput.parse({ dossier: desk.key })), [])
})
