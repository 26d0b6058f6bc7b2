import { expect, test } from 'vitest'
import type { Caller } from '@/lib/data/mutate'
import { listComparable, listComparableInput } from '@/lib/services/comparisons/list-comparable'
import { prisma } from '@/lib/data/database'
import { useDatabase } from '@/tests/support/database'
import { compare, makeRivals } from '@/tests/support/comparisons'
import { makeClaim, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

const list = (desk: Desk, who: Caller) => listComparable(who, listComparableInput.parse({ dossier: desk.key }))
const counts = async (desk: Desk, who: Caller) => (await list(desk, who)).questions.map(({ id, judged, possible }) => ({ id, judged, possible }))

test('questions with rivals, how far one is oneself, and those that are done last', async () => {
  const rivals = await makeRivals()
  const { desk, questionId, army, rebels, denial } = rivals
  const lonely = await makeQuestion(desk)
  await makeClaim(desk, 'Scores were killed', { answer: { questionId: lonely.id, stance: 'asserts', positionId: lonely.positions.army } })
  const open = await makeQuestion(desk, 'open')
  for (const words of ['Scores were killed', 'The army denied it'])
    await makeClaim(desk, words, { answer: { questionId: open.id, stance: 'asserts' } })
  await prisma().question.update({ where: { id: open.id }, data: { position: 1 } })

  const [first, second] = [{ id: questionId, judged: 0, possible: 2 }, { id: open.id, judged: 0, possible: 1 }]
  expect(await counts(desk, desk.editor)).toEqual([first, second])
  await compare(rivals, desk.editor, [army, rebels], 1)
  await compare(rivals, desk.second, [army, denial], 1)
  expect(await counts(desk, desk.editor)).toEqual([{ ...first, judged: 1 }, second])
  await compare(rivals, desk.editor, [army, denial], 'none')
  expect(await counts(desk, desk.editor)).toEqual([second, { ...first, judged: 2 }])
  await prisma().answer.update({ where: { claimId: denial }, data: { stance: 'says-unknown', positionId: null } })
  expect(await counts(desk, desk.editor)).toEqual([second, { ...first, judged: 1, possible: 1 }])
})

test('who may not compare, may not', async () => {
  const { desk } = await makeRivals()
  await expectGate(desk, (caller) => list(desk, caller))
})
