import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { recountEveryAnswer } from '@/lib/data/origins/recount'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

test('numbers that older rules left are counted again, of claims that answer nothing too', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = { questionId, stance: 'asserts', positionId: positions.army }
  const said = await makeClaim(desk, undefined, { answer })
  const disputed = await makeClaim(desk, undefined, { attribution: 'disputed' })
  await prisma().claimSummary.updateMany({ where: { dossierId: desk.dossierId }, data: { originsForAnswer: 9 } })
  await recountEveryAnswer()
  const rows = await prisma().claimSummary.findMany({ where: { dossierId: desk.dossierId } })
  const counts = new Map(rows.map(({ claimId, originsForAnswer }) => [claimId, originsForAnswer]))
  expect([counts.get(said), counts.get(disputed)]).toEqual([1, 0])
})
