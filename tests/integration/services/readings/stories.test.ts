import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { reads } from '@/lib/data/database/reads'
import { enterDossier } from '@/lib/data/access/viewer'
import { listRowAnswers } from '@/lib/data/questions/row-answers'
import { parseCsv } from '@/lib/domain/exports/csv'
import { lineText } from '@/lib/domain/lines/line'
import { readTogether } from '@/lib/domain/rows/listed'
import { exportFile } from '@/lib/services/exports/export-file'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { callOneOccasion } from '@/lib/services/readings/call-one-occasion'
import { listReadings } from '@/lib/services/readings/list-readings'
import { useDatabase } from '@/tests/support/database'
import { allStories, importStory, type Story } from '@/tests/support/story'

useDatabase()

type Imported = Awaited<ReturnType<typeof importStory>>

const pairKey = (a: string, b: string) => [a, b].toSorted().join(' + ')
const byPair = (pairs: Story['pairs']) => Object.fromEntries(pairs.map((pair) => [pairKey(pair.a, pair.b), pair.says]))

function namesOf({ ids }: Imported) {
  const names = new Map([...ids].map(([key, id]) => [id, key]))
  return (id: string) => names.get(id) ?? id
}

/** The rows of a file, by claim key, each by its columns. */
async function fileOf(imported: Imported, file: string): Promise<Map<string, Record<string, string>>> {
  const { editor, key } = imported.desk
  const { bytes } = await exportFile(editor, { dossier: key, file, params: { profile: 'raw' } })
  const [header = [], ...rows] = parseCsv((await buffer(bytes)).toString('utf8'))
  const nameOf = namesOf(imported)
  return new Map(
    rows.map((row) => {
      const cells = Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
      return [nameOf(cells.claim_id ?? ''), cells]
    }),
  )
}

async function rowOf({ desk }: Imported) {
  const [row] = (await showGrid(desk.editor, showGridInput.parse({ dossier: desk.key }))).rows
  if (!row) throw new Error('no row')
  return row
}

/** Headings tell how far apart two figures lie of the first pair alone. */
const headings = (parts: readonly { heading: string }[]) => parts.map(({ heading }) => heading)

describe.each(allStories())('the story %s', (_name, story) => {
  let imported: Imported
  const start = async () => (imported ??= await importStory(story))

  test('reads every pair as the rules do, kind and note', async () => {
    const { desk, questionId } = await start()
    const viewer = await enterDossier(desk.editor, { key: desk.key })
    const row = (await listRowAnswers(reads(), viewer, { questionIds: [questionId], asOf: null })).get(questionId)
    const nameOf = namesOf(imported)
    const found = readTogether('figure', row?.answers ?? [], 99).map(({ a, b, reading }) => [
      pairKey(nameOf(a.answer.claimId), nameOf(b.answer.claimId)),
      `${reading.reading} ${reading.note}`,
    ])
    const expected = story.pairs.map(({ a, b, reading, note }) => [pairKey(a, b), `${reading} ${note}`])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })

  test('says so on the page of the question and in the grid', async () => {
    const { desk, questionId } = await start()
    const nameOf = namesOf(imported)
    const { evidence } = await showQuestion(
      desk.editor,
      showQuestionInput.parse({ dossier: desk.key, question: questionId }),
    )
    const pairs = evidence.pairs.map(({ claim, other, words }) => [pairKey(nameOf(claim.id), nameOf(other.id)), words])
    expect(Object.fromEntries(pairs)).toEqual(byPair(story.pairs))
    expect(headings(evidence.parts)).toEqual(story.row)
    const row = await rowOf(imported)
    expect(headings(row.parts)).toEqual(story.row)
    expect(row.isContested).toBe(story.contested)
    const cells = row.cells.flatMap(({ answers }) => answers)
    expect(cells.map(({ claimId }) => nameOf(claimId)).toSorted()).toEqual(story.latest.toSorted())
    expect(Object.fromEntries(cells.map((cell) => [nameOf(cell.claimId), cell.earlierSays]))).toMatchObject(
      story.earlier ?? {},
    )
    for (const [head, range] of Object.entries(story.ranges ?? {}))
      for (const cell of cells.filter(({ claimId }) => nameOf(claimId) === head)) expect(cell.range).toBe(range)
    for (const range of Object.values(story.ranges ?? {}))
      expect(row.parts.flatMap(({ details }) => details.map(lineText)).join('\n')).toContain(range)
  })

  test('says so on the page of each claim, of a replaced one against its successor alone', async () => {
    const { desk, ids } = await start()
    const nameOf = namesOf(imported)
    for (const [key, claim] of ids) {
      const { readings } = await listReadings(desk.editor, { dossier: desk.key, claim })
      const told = readings.filter(({ words }) => words !== 'No conflict')
      expect([key, Object.fromEntries(told.map(({ other, words }) => [nameOf(other.id), words]))]).toEqual([
        key,
        Object.fromEntries(onPageOf(story, key)),
      ])
    }
  })

  test('says so in claims.csv and grid.csv, with the same counts', async () => {
    await start()
    const claims = await fileOf(imported, 'claims.csv')
    expect(Object.fromEntries([...claims].map(([key, row]) => [key, row.reading_note]))).toEqual(story.notes)
    const grid = await fileOf(imported, 'grid.csv')
    expect([...grid.keys()].toSorted()).toEqual(story.latest.toSorted())
    for (const [key, origins] of Object.entries(story.origins)) {
      expect([key, claims.get(key)?.origins_for_answer]).toEqual([key, `${origins}`])
      expect([key, grid.get(key)?.origins_for_answer]).toEqual([key, `${origins}`])
    }
    for (const row of grid.values()) for (const heading of story.row) expect(row.reading).toContain(heading)
  })
})

/** What the page of a claim must say of others: its own pairs, and where it was given alongside, those of who speaks for both. */
function onPageOf({ pairs, alongside = {} }: Story, key: string): [string, string][] {
  const own = pairs.flatMap(({ a, b, says }): [string, string][] =>
    a === key ? [[b, says]] : b === key ? [[a, says]] : [],
  )
  const head = alongside[key]
  const shared = head === undefined ? [] : onPageOf({ pairs, alongside: {} } as Story, head)
  return [...shared.filter(([other]) => other !== key), ...own]
}

test.each(allStories().filter(([, story]) => story.thenOneOccasion))(
  'the story %s is a relay conflict once an editor says that two figures are of one occasion',
  async (_name, story) => {
    const then = story.thenOneOccasion
    if (!then) throw new Error('no occasion')
    const imported = await importStory(story)
    const { desk, ids } = imported
    const [claimId, otherClaimId] = [ids.get(then.a) ?? '', ids.get(then.b) ?? '']
    await callOneOccasion(desk.editor, { dossierId: desk.dossierId, claimId, otherClaimId, reason: 'One briefing' })
    expect(headings((await rowOf(imported)).parts)).toEqual(then.row)
    const [claims, grid] = [await fileOf(imported, 'claims.csv'), await fileOf(imported, 'grid.csv')]
    for (const [key, origins] of Object.entries(then.origins))
      expect([key, claims.get(key)?.origins_for_answer, grid.get(key)?.origins_for_answer]).toEqual([
        key,
        `${origins}`,
        `${origins}`,
      ])
  },
)
