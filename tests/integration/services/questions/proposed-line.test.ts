import { expect, test } from 'vitest'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

test('who may write the finding is offered the line that the rules make of the reading; nobody else sees it', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const claimId = await makeClaim(desk, 'More than 7,500 people have died', {
    kind: 'figure',
    figure: figureOf('more than 7,500'),
    answer: { questionId, stance: 'asserts' },
  })
  const proposedTo = async (who: Desk['lead']) =>
    (await showQuestion(who, showQuestionInput.parse({ dossier: desk.key, question: questionId }))).evidence.proposed
  expect(await proposedTo(desk.lead)).toMatchObject({
    printLine: expect.stringMatching(/^The Army put the number of .* above 7,500/) as string,
    mustStandWith: expect.stringContaining('The Army, as reported by The Outlet.') as string,
    claimIds: [claimId],
  })
  expect(await proposedTo(desk.editor)).toBeNull()
  expect(await proposedTo(desk.reader)).toBeNull()
})
