import { expect, test } from 'vitest'
import type { Caller } from '@/lib/data/access/mutate'
import { listComparable, listComparableInput } from '@/lib/services/comparisons/list-comparable'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { inTransaction, prisma } from '@/lib/data/database/database'
import { listRivalAnswers } from '@/lib/data/judgements/rival-answers'
import { enterDossier } from '@/lib/data/access/viewer'
import { rivalPairs } from '@/lib/domain/comparisons/rival-pairs'
import { useDatabase } from '@/tests/support/database'
import { compare, makeRivals } from '@/tests/support/comparisons'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeManyClaims } from '@/tests/support/many-claims'
import { makeQuestion } from '@/tests/support/questions'

const database = useDatabase()

const list = (desk: Desk, who: Caller) => listComparable(who, listComparableInput.parse({ dossier: desk.key }))
const counts = async (desk: Desk, who: Caller) =>
  (await list(desk, who)).questions.map(({ id, judged, possible }) => ({ id, judged, possible }))

test('questions with rivals, how far one is oneself, and those that are done last', async () => {
  const rivals = await makeRivals()
  const { desk, questionId, army, rebels, denial } = rivals
  const lonely = await makeQuestion(desk)
  await makeClaim(desk, 'Scores were killed', {
    answer: { questionId: lonely.id, stance: 'asserts', positionId: lonely.positions.army },
  })
  const open = await makeQuestion(desk, 'open')
  for (const words of ['Scores were killed', 'The army denied it'])
    await makeClaim(desk, words, { answer: { questionId: open.id, stance: 'asserts' } })
  await prisma().question.update({ where: { id: open.id }, data: { position: 1 } })

  const [first, second] = [
    { id: questionId, judged: 0, possible: 2 },
    { id: open.id, judged: 0, possible: 1 },
  ]
  expect(await counts(desk, desk.editor)).toEqual([first, second])
  await compare(rivals, desk.editor, [army, rebels], 1)
  await compare(rivals, desk.second, [army, denial], 1)
  expect(await counts(desk, desk.editor)).toEqual([{ ...first, judged: 1 }, second])
  await compare(rivals, desk.editor, [army, denial], 'none')
  expect(await counts(desk, desk.editor)).toEqual([second, { ...first, judged: 2 }])
  await prisma().answer.update({ where: { claimId: denial }, data: { stance: 'says-unknown', positionId: null } })
  await inTransaction((db) => refreshSummaries(db, [denial]))
  expect(await counts(desk, desk.editor)).toEqual([second, { ...first, judged: 1, possible: 1 }])
})

test('who may not compare, may not', async () => {
  const { desk } = await makeRivals()
  await expectGate(desk, (caller) => list(desk, caller))
})

test('of very many answers as many are counted as a round holds against each other', async () => {
  const desk = await makeDesk()
  const { id } = await makeQuestion(desk, 'open')
  await makeManyClaims(database, desk, 400)
  await database.rows(
    `UPDATE claim_summary SET question_id = $1, stance = CASE WHEN ascii(right(claim_id::text, 1)) % 4 = 0 THEN 'says-unknown' ELSE 'asserts' END
     WHERE dossier_id = $2`,
    [id, desk.dossierId],
  )
  const inRound = rivalPairs(
    'open',
    await listRivalAnswers(await enterDossier(desk.editor, { id: desk.dossierId }), id),
  )
  expect(inRound).toHaveLength((200 * 199) / 2)
  expect(await counts(desk, desk.editor)).toEqual([{ id, judged: 0, possible: inRound.length }])
})

test('of very many questions the first are looked at, and it is said', async () => {
  const { desk } = await makeRivals()
  expect((await list(desk, desk.editor)).lookedAt).toBeNull()
  await database.rows(
    `INSERT INTO question (id, dossier_id, key, text, kind, position, created_at)
     SELECT gen_random_uuid(), $1, 'more-' || i, 'What more?', 'open', i, now() FROM generate_series(1, 200) AS i`,
    [desk.dossierId],
  )
  expect(await list(desk, desk.editor)).toMatchObject({ lookedAt: 200, questions: [{ possible: 2 }] })
})
