import { beforeAll, expect, test } from 'vitest'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { prisma } from '@/lib/data/database/database'
import { useDatabase } from '@/tests/support/database'
import { claimOn, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()
let desk: Desk
let outlet: string

beforeAll(async () => {
  desk = await makeDesk()
  const data = { publishedDate: '2012-03-11', publishedBasis: 'stated', publishedFrom: new Date('2012-03-11') }
  await prisma().source.update({ where: { id: desk.sourceId }, data })
  outlet = desk.parties.outlet
})

interface Said {
  words: string
  by?: string
  said?: string
  stance?: string
  kind?: string
}

/** A figure that answers a question, on the desk's text. */
async function figure(questionId: string, { words, by, said, stance = 'asserts', kind = 'figure' }: Said) {
  const rest = {
    measure: 'killed',
    who: 'all',
    byWhom: 'not-stated',
    scope: 'the city',
    count: 'single-event',
    basis: 'not-stated',
  }
  const head = by
    ? { partyId: by, knows: 'counted', manner: 'paraphrase' }
    : { label: 'activists, unnamed', knows: 'counted', manner: 'anonymous' }
  return makeClaim(desk, 'Scores', {
    statement: claimOn(desk).statement,
    kind,
    figure: { ...rest, words, override: null, asOfDate: null, asOfBasis: null, from: null, to: null },
    saidDate: said ? { edtf: said, words: null, basis: 'stated' } : null,
    chain: [head, { partyId: outlet, manner: 'published' }],
    answer: { questionId, stance },
  })
}

const rowOf = async (questionId: string) => {
  const { rows } = await showGrid(desk.lead, showGridInput.parse({ dossier: desk.key }))
  const row = rows.find(({ question }) => question.id === questionId)
  if (!row) throw new Error('the row is not there')
  return row
}

test('a denial is said and not drawn, and contests the figure that it names alone', async () => {
  const { id } = await makeQuestion(desk, 'figure')
  const given = await figure(id, { words: 'more than 8,000', by: desk.parties.observatory, said: '2012-03-10' })
  await figure(id, { words: '45', said: '2012-03-10' })
  const denial = await figure(id, {
    words: 'more than 7,500',
    by: desk.parties.army,
    said: '2012-03-12',
    stance: 'denies',
    kind: 'denial',
  })
  const row = await rowOf(id)
  const answers = row.cells.flatMap((cell) => cell.answers)
  expect(answers.find(({ claimId }) => claimId === denial)).toMatchObject({
    says: 'denies: more than 7,500',
    interval: null,
    bar: null,
  })
  expect(answers.find(({ claimId }) => claimId === given)).toMatchObject({
    says: 'more than 8,000',
    interval: '> 8,000',
  })
  const contested = row.parts.find(({ heading }) => heading === 'Contested')
  expect(contested?.details).toEqual([expect.stringContaining('The Army denies it')])
  expect(row.isContested).toBe(true)
})

test('a denial that names no figure contests nothing, and is asked for it', async () => {
  const { id } = await makeQuestion(desk, 'figure')
  await figure(id, { words: '45', by: desk.parties.observatory, said: '2012-03-10' })
  const denial = await makeClaim(desk, undefined, { kind: 'denial', answer: { questionId: id, stance: 'denies' } })
  const row = await rowOf(id)
  expect(row.isContested).toBe(false)
  expect(row.parts.map(({ heading }) => heading)).toEqual(['A denial does not say what it denies: add the figure'])
  const view = await showQuestion(desk.lead, showQuestionInput.parse({ dossier: desk.key, question: id }))
  expect(view.evidence.parts[0]?.heading).toContain('add the figure')
  expect(view.groups.find(({ key }) => key === 'denied')?.answers.map(({ claimId }) => claimId)).toEqual([denial])
})

test('an older figure that is printed later displaces no figure whose date is stated: both stand, the order is unknown', async () => {
  const { id } = await makeQuestion(desk, 'figure')
  const stated = await figure(id, { words: '92', by: desk.parties.observatory, said: '2012-03-10' })
  await figure(id, { words: '85', by: desk.parties.observatory })
  await figure(id, { words: '90', by: desk.parties.army, said: '2012-03-10' })
  const row = await rowOf(id)
  const [latest] = row.cells.flatMap((cell) => cell.answers).filter(({ claimId }) => claimId === stated)
  expect(latest).toMatchObject({ says: '92', date: { of: 'said', edtf: '2012-03-10' } })
  expect(row.parts.map(({ heading }) => heading)).toEqual([
    'Differ by 2',
    'Same counter, order unknown: check which is later',
  ])
})

test('two named counters come before a figure in the outlet’s own voice', async () => {
  const { id } = await makeQuestion(desk, 'figure')
  await figure(id, { words: 'at least 100', by: desk.parties.army, said: '2012-03-10' })
  await figure(id, { words: '140', by: desk.parties.observatory, said: '2012-03-10' })
  await figure(id, { words: '20', said: '2012-03-10' })
  expect((await rowOf(id)).parts.map(({ heading }) => heading)).toEqual(['Can both be true', 'Differ by 80'])
})
