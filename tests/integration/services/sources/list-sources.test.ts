import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { listSources, listSourcesInput } from '@/lib/services/sources/list-sources'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { deskText, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'

const database = useDatabase()

const list = (desk: Desk, asked: Record<string, unknown> = {}) =>
  listSources(desk.editor, listSourcesInput.parse({ dossier: desk.key, ...asked }))
const headlines = async (desk: Desk, asked?: Record<string, unknown>) =>
  (await list(desk, asked)).rows.map(({ headline }) => headline)

async function addRow(
  desk: Desk,
  headline: string,
  more: { outlet?: string; day?: string; at?: string } = {},
): Promise<string> {
  const id = newId()
  const { outlet = null, day, at = '2026-01-01' } = more
  const dates = {
    publishedDate: day ?? null,
    publishedBasis: day ? 'stated' : null,
    publishedFrom: day ? new Date(day) : null,
  }
  const row = {
    id,
    dossierId: desk.dossierId,
    key: `k-${id}`,
    headline,
    outlet,
    language: 'en',
    addedById: desk.editor.personId,
  }
  await prisma().source.create({ data: { ...row, ...dates, createdAt: new Date(at) } })
  return id
}

test('a line says what was published, and how many texts, claims and notes there are', async () => {
  const desk = await makeDesk()
  await makeClaim(desk)
  const anchor = { captureId: desk.captureId, start: 0, end: 6, exact: [...deskText].slice(0, 6).join('') }
  await writeNote(
    desk.editor,
    writeNoteInput.parse({
      dossierId: desk.dossierId,
      on: { captureId: desk.captureId },
      anchors: [anchor],
      body: 'A note',
    }),
  )
  const grade = {
    dossierId: desk.dossierId,
    sourceId: desk.sourceId,
    topic: 'tolls',
    grade: 'B',
    reason: 'Names its witnesses.',
  }
  await rateReliability(desk.editor, rateReliabilityInput.parse(grade))
  const { rows, next, previous, can, order } = await list(desk)
  expect(rows).toEqual([
    expect.objectContaining({
      headline: 'A source',
      outlet: 'The Outlet',
      standing: null,
      captures: 1,
      claims: 1,
      notes: 1,
    }),
  ])
  expect(rows[0]?.reliability).toEqual([{ topic: 'tolls', words: 'B usually reliable', raters: 1 }])
  expect({ next, previous, order }).toEqual({ next: null, previous: null, order: '-published' })
  expect(can).toEqual({ 'source.add': true, 'source.change': true, 'claim.draft': true })
  const seen = await listSources(desk.reader, listSourcesInput.parse({ dossier: desk.key }))
  expect(seen.can).toEqual({ 'source.add': false, 'source.change': false, 'claim.draft': false })
})

test('a retired claim does not count; a retraction outweighs a correction', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await database.rows(`UPDATE claim_summary SET status = 'retired' WHERE claim_id = $1`, [claimId])
  for (const kind of ['retracted', 'corrected'])
    await prisma().sourceNotice.create({
      data: { id: newId(), sourceId: desk.sourceId, kind, words: 'Words', byId: desk.editor.personId, at: new Date() },
    })
  expect((await list(desk)).rows[0]).toMatchObject({ claims: 0, standing: 'retracted' })
})

test('search finds headlines and outlets, accents and Arabic folded, signs of patterns as they are', async () => {
  const desk = await makeDesk()
  await addRow(desk, 'Café tüp 100%', { outlet: 'Le Monde' })
  await addRow(desk, 'أحمد في حِمْص')
  expect(await headlines(desk, { q: 'CAFE' })).toEqual(['Café tüp 100%'])
  expect(await headlines(desk, { q: 'monde' })).toEqual(['Café tüp 100%'])
  expect(await headlines(desk, { q: 'احمد في حمص' })).toEqual(['أحمد في حِمْص'])
  expect(await headlines(desk, { q: '100%' })).toEqual(['Café tüp 100%'])
  expect(await headlines(desk, { q: '1_0' })).toEqual([])
  expect(await headlines(desk, { q: '\\' })).toEqual([])
})

test('every order both ways; undated sources count as the oldest', async () => {
  const desk = await makeDesk()
  await addRow(desk, 'bravo', { day: '2012-03-10', at: '2020-01-02' })
  await addRow(desk, 'Alpha', { day: '2014-04-01', at: '2020-01-01' })
  const both = async (sort: string) => [
    await headlines(desk, { sort }),
    (await headlines(desk, { sort: `-${sort}` })).toReversed(),
  ]
  expect(await both('published')).toEqual([
    ['A source', 'bravo', 'Alpha'],
    ['A source', 'bravo', 'Alpha'],
  ])
  expect(await both('added')).toEqual([
    ['Alpha', 'bravo', 'A source'],
    ['Alpha', 'bravo', 'A source'],
  ])
  expect(await both('headline')).toEqual([
    ['A source', 'Alpha', 'bravo'],
    ['A source', 'Alpha', 'bravo'],
  ])
})

test.each(['-published', 'headline', 'added'])(
  'by %s, page by page there and back nothing is lost or twice, ties too',
  async (sort) => {
    const desk = await makeDesk()
    for (let i = 0; i < 119; i += 1) await addRow(desk, `Headline ${i % 7}`, { day: `2012-03-1${i % 3}` })
    const pages = [await list(desk, { sort })]
    while (pages.at(-1)!.next !== null) pages.push(await list(desk, { sort, after: pages.at(-1)!.next }))
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 20])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(120)
    const second = await list(desk, { sort, before: pages[2]!.previous })
    expect(second.rows.map(({ id }) => id)).toEqual(pages[1]!.rows.map(({ id }) => id))
    const first = await list(desk, { sort, before: second.previous })
    expect(first.rows.map(({ id }) => id)).toEqual(pages[0]!.rows.map(({ id }) => id))
    expect(first.previous).toBeNull()
  },
)

test('a source of another dossier is no place in this list, and an address that makes no sense is refused', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  expect(await headlines(desk, { after: other.sourceId })).toEqual([])
  expect((await list(desk)).rows.map(({ id }) => id)).toEqual([desk.sourceId])
  const isFine = (asked: object) => listSourcesInput.safeParse({ dossier: desk.key, ...asked }).success
  expect(
    [{ sort: 'size' }, { after: 'x' }, { q: ['a', 'b'] }, { after: newId(), before: newId() }].map(isFine),
  ).toEqual([false, false, false, false])
  expect(isFine({ q: '', sort: '', after: '' })).toBe(true)
  await expect(listSources(desk.outsider, listSourcesInput.parse({ dossier: desk.key }))).rejects.toMatchObject({
    code: 'not-found',
  })
})
