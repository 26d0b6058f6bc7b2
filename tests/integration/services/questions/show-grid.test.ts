import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { lineText } from '@/lib/domain/lines/line'
import { markSeen } from '@/lib/services/dossiers/mark-seen'
import { markAgainstInterest } from '@/lib/services/interest-marks/mark-against-interest'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, makeSource, type Desk } from '@/tests/support/desk'
import { rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()
let desk: Desk
let contested: Awaited<ReturnType<typeof makeQuestion>>
let army: string
let observatory: string

beforeAll(async () => {
  desk = await makeDesk()
  contested = await makeQuestion(desk)
  await makeQuestion(desk)
  const by = (partyId: string) => [
    { partyId, knows: 'saw', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const says = (positionId: string) => ({ answer: { questionId: contested.id, stance: 'asserts', positionId } })
  army = await makeClaim(desk, undefined, { ...says(contested.positions.rebels), chain: by(desk.parties.army) })
  observatory = await makeClaim(desk, undefined, {
    ...says(contested.positions.army),
    chain: by(desk.parties.observatory),
  })
})

const grid = (params: Record<string, string> = {}, caller = desk.lead) =>
  showGrid(caller, showGridInput.parse({ dossier: desk.key, ...params }))
const rowOf = async (params = {}, caller = desk.lead) => {
  const row = (await grid(params, caller)).rows.find(({ question }) => question.id === contested.id)
  if (!row) throw new Error('the row is not there')
  return row
}
const answersOf = async (caller = desk.lead) => (await rowOf({}, caller)).cells.flatMap(({ answers }) => answers)

test('a row has each camp’s answers, what they come to, and the origins of each', async () => {
  const row = await rowOf()
  expect(row.cells.map(({ campId, answers }) => [campId, answers.map(({ claimId, says }) => [claimId, says])])).toEqual(
    [
      [desk.camps.government, [[army, 'Rebels']]],
      [desk.camps.opposition, []],
      [null, [[observatory, 'The army']]],
    ],
  )
  expect(row.isContested).toBe(true)
  expect(row.parts[0]?.heading).toBe('Contested')
  expect(row.origins.map(({ sentence }) => lineText(sentence)).toSorted()).toEqual([
    '1 origin (The Army)',
    '1 origin (The Observatory)',
  ])
})

test('ratings are hidden from whoever has not rated, and are not in the view', async () => {
  await rate(desk, desk.second, army, 2)
  const seen = async (caller: Desk['editor']) => (await answersOf(caller)).find(({ claimId }) => claimId === army)
  expect(await seen(desk.third)).toMatchObject({ desk: 'hidden', needsRating: true })
  expect(await seen(desk.second)).toMatchObject({ desk: 'none', needsRating: false })
  expect(await seen(desk.reader)).toMatchObject({ desk: 'unreviewed', needsRating: false })
})

test('filters leave contested rows, what needs my rating, and one camp', async () => {
  const ids = async (params: Record<string, string>, caller?: Desk['editor']) =>
    (await grid(params, caller)).rows.map(({ question }) => question.id)
  expect(await ids({})).toHaveLength(2)
  expect(await ids({ contested: '1' })).toEqual([contested.id])
  expect(await ids({ mine: '1' }, desk.third)).toEqual([contested.id])
  expect(await ids({ mine: '1' }, desk.reader)).toEqual([])
  expect(await ids({ camp: 'government' })).toEqual([contested.id])
  expect(await ids({ camp: 'opposition' })).toEqual([])
  expect((await grid({ camp: 'government' })).columns).toMatchObject([{ key: 'government' }])
})

test('as of a day, what was published later is not known', async () => {
  const { sourceId, captureId } = await makeSource(desk.dossierId, desk.editor.personId)
  await prisma().source.update({
    where: { id: sourceId },
    data: { publishedDate: '2014-04-17', publishedBasis: 'stated', publishedFrom: new Date('2014-04-17') },
  })
  const later = await makeClaim({ ...desk, sourceId, captureId }, undefined, {
    chain: [
      { label: 'activists', knows: 'not stated', manner: 'anonymous', campId: desk.camps.opposition },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
    answer: { questionId: contested.id, stance: 'says-unknown', positionId: null },
  })
  const known = async (asof?: string) =>
    (await rowOf(asof ? { asof } : {})).cells.flatMap(({ answers }) => answers.map(({ claimId }) => claimId))
  expect(await known()).toContain(later)
  expect(await known('2014-04-17')).toContain(later)
  expect(await known('2014-04-16')).not.toContain(later)
  expect((await grid()).days).toEqual(['2014-04-17'])
})

test('against interest is shown, and what changed since somebody looked', async () => {
  expect((await grid()).changed).toBeNull()
  await markSeen(desk.lead, { dossierId: desk.dossierId, at: new Date() })
  expect((await grid()).changed).toBe(0)
  await markAgainstInterest(desk.editor, { dossierId: desk.dossierId, claimId: army, reason: 'why' })
  await prisma().claimSummary.update({
    where: { claimId: observatory },
    data: { updatedAt: new Date(Date.now() + 1000) },
  })
  const marked = await answersOf()
  expect(marked.find(({ claimId }) => claimId === army)).toMatchObject({ interestReason: 'why', isNew: false })
  expect(marked.find(({ claimId }) => claimId === observatory)).toMatchObject({ isNew: true })
  expect((await grid()).changed).toBe(1)
  expect((await grid({}, desk.editor)).changed).toBeNull()
})

test('an address that cannot be read is refused; a stranger sees nothing', async () => {
  expect(showGridInput.safeParse({ dossier: desk.key, asof: 'yesterday' }).success).toBe(false)
  await expect(grid({}, desk.outsider)).rejects.toMatchObject({ code: 'not-found' })
})
