import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { makeQuestion } from '@/tests/support/questions'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { seeSql } from '@/tests/support/seen-sql'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

const partsOf = async (claimId: string) => {
  const where = { claimId }
  return {
    steps: await prisma().chainStep.findMany({ where, orderBy: { position: 'asc' } }),
    anchors: await prisma().anchor.findMany({ where, orderBy: { startAt: 'asc' } }),
    figure: await prisma().figure.findUnique({ where }),
    answer: await prisma().answer.findUnique({ where }),
  }
}

const save = (claimId: string, version: number, fields: Record<string, unknown>) =>
  editClaim(
    { ...desk.editor, idempotencyKey: `save-${claimId}-${version}` },
    editClaimInput.parse({ ...fields, claimId, version }),
  )

test('a save of other words sends twelve statements, one of another chain not many more', async () => {
  const claimId = await makeClaim(desk)
  const reworded = await seeSql(() => save(claimId, 1, { ...claimOn(desk), statement: 'Said otherwise' }))
  expect(reworded.map(({ name, text }) => name ?? text)).toEqual([
    'BEGIN',
    'enter-change',
    'member-by-dossier-id',
    'claim-and-references',
    'reword-claim',
    'hold-finding-questions',
    'mark-stale',
    'share-answered-questions',
    'summary-evidence',
    'write-summaries',
    'end-change',
    'COMMIT',
  ])
  const chain = [{ partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' }, claimOn(desk).chain[1]]
  const chained = await seeSql(() => save(claimId, 2, { ...claimOn(desk), statement: 'Said otherwise', chain }))
  expect(chained.length).toBeLessThanOrEqual(14)
})

test('parts that did not change keep their rows; those that did are written anew', async () => {
  const figure = figureOf('More than 7,500 people')
  const claimId = await makeClaim(desk, 'More than 7,500 people have died', { kind: 'figure', figure })
  const before = await partsOf(claimId)
  const form = claimOn(desk, 'More than 7,500 people have died', { kind: 'figure', figure })
  const told = { partyId: desk.parties.observatory, manner: 'relayed' }
  const anchors = [...form.anchors, ...claimOn(desk, 'Scores were killed').anchors]
  await save(claimId, 1, { ...form, chain: [form.chain[0], told, form.chain[1]], anchors })
  const after = await partsOf(claimId)
  expect(after.steps.map(({ partyId }) => partyId)).toEqual([
    desk.parties.army,
    desk.parties.observatory,
    desk.parties.outlet,
  ])
  expect(after.steps[0]).toEqual(before.steps[0])
  expect(after.steps.map(({ id }) => id)).not.toContain(before.steps[1]?.id)
  expect(after.anchors.map(({ exact }) => exact)).toEqual(['Scores were killed', 'More than 7,500 people have died'])
  expect(after.anchors[1]).toEqual(before.anchors[0])
  expect(after.figure).toEqual(before.figure)
})

test('parts taken away are gone; the figure and the answer that take their place are whole', async () => {
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const answer = { questionId, stance: 'asserts' }
  const figure = figureOf('More than 7,500 people')
  const claimId = await makeClaim(desk, 'More than 7,500 people have died', { kind: 'figure', figure, answer })
  const form = claimOn(desk, 'More than 7,500 people have died', { kind: 'figure', figure, answer })
  await save(claimId, 1, {
    ...form,
    figure: { ...figure, scope: 'Homs', asOfDate: '2012', asOfBasis: 'inferred' },
    answer: { ...answer, stance: 'denies' },
  })
  expect(await partsOf(claimId)).toMatchObject({
    figure: {
      scope: 'Homs',
      low: 7500,
      lowOpen: true,
      high: null,
      highOpen: true,
      asOfDate: '2012',
      asOfBasis: 'inferred',
    },
    answer: { questionId, stance: 'denies' },
  })
  const own = [{ partyId: desk.parties.outlet, knows: 'not stated', manner: 'own-voice' }]
  await save(claimId, 2, { ...claimOn(desk, 'Scores were killed'), chain: own })
  expect(await partsOf(claimId)).toMatchObject({
    steps: [{ partyId: desk.parties.outlet, manner: 'own-voice', position: 0 }],
    anchors: [{ exact: 'Scores were killed' }],
    figure: null,
    answer: null,
  })
})
