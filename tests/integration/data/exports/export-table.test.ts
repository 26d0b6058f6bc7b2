import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { exportTable } from '@/lib/data/exports/export-table'
import { csvRow, parseCsv, unguardCell, type CsvValue } from '@/lib/domain/exports/csv'
import { csvTables, type CsvTableName } from '@/lib/domain/exports/csv-tables'
import { lexiconVersion } from '@/lib/domain/figures/lexicon'
import { rulesVersion } from '@/lib/domain/readings/reading'
import { useDatabase } from '@/tests/support/database'
import { deskText } from '@/tests/support/desk'
import { articleText, makeRichDesk, naughtyTexts, type RichDesk } from '@/tests/support/rich-desk'
import { columnOf } from '@/tests/support/table-schema'
import { exportsOf } from '@/tests/support/exported-files'

const database = useDatabase()
const names = Object.keys(csvTables) as CsvTableName[]
let desk: RichDesk
const { scopeOf, csvOf, filesOf, rowOf } = exportsOf(() => desk)

beforeAll(async () => {
  desk = await makeRichDesk()
})

test('claims.csv is byte for byte what it is to be: RFC 4180, in the order of ids', async () => {
  const claims = await prisma().claim.findMany({ where: { dossierId: desk.dossierId }, orderBy: { id: 'asc' } })
  const { columns } = csvTables.claims
  const csv = await csvOf('claims', desk.second)
  const [header, ...rows] = parseCsv(csv)
  expect(header).toEqual(columns.map(({ name }) => name))
  expect(rows.map(([id]) => id)).toEqual(claims.map(({ id }) => id))
  const claim = claims.find(({ id }) => id === desk.claims.others)!
  const expected: Record<string, CsvValue> = {
    claim_id: claim.id,
    dossier: desk.key,
    statement: 'Claim: The army denied it',
    attribution_line: 'The Army, as reported by The Outlet',
    kind: 'occurrence',
    status: 'draft',
    speaker: 'The Army',
    speaker_camp: 'government',
    chain: 'The Army > The Outlet',
    origin: 'The Army',
    attribution: 'as-reported',
    source_id: desk.sourceId,
    headline: 'A source',
    outlet: 'The Outlet',
    byline: 'A Reporter',
    agency: 'AP',
    url: 'https://own.invalid/a?b=1,2',
    published_date: '2012-03-12',
    published_basis: 'stated',
    source_standing: 'retracted',
    quote_is: 'article',
    quote: 'it denied everything',
    quote_start: 34,
    quote_end: 54,
    capture_sha256: sha256(articleText),
    event: 'killings',
    place: 'homs',
    event_date: '2012-03-11',
    event_date_basis: 'relative',
    hedge: 'reportedly',
    caveat: 'not checked',
    question: 'who',
    stance: 'asserts',
    position: 'others',
    contradicts: desk.claims.army,
    origins_for_answer: 1,
    origins_independent: 0,
    suggested: 'no',
    statement_is: 'ours',
    ratings_count: 3,
    credibility_best: 2,
    credibility_worst: 3,
    stale_ratings: 2,
    informed_ratings: 0,
    desk_rating: 3,
    desk_rating_reason: 'For a test',
    desk_rating_by: 'Lena Lead',
    // The finding is stale: its line is not cleared to print.
    print_line: null,
    notes_count: 2,
    tags: 'army; zeal',
    rules_version: rulesVersion,
    updated_at: claim.updatedAt.toISOString(),
    version: 1,
    withdrawn: false,
  }
  const desked = await prisma().deskRating.findFirstOrThrow({ where: { claimId: claim.id } })
  expected.desk_rating_at = desked.at.toISOString()
  expect(csv.split('\r\n').filter((line) => line.startsWith(claim.id))).toEqual([
    csvRow(columns.map(({ name }) => expected[name] ?? null)).trimEnd(),
  ])
})

test('article words are quoted from the newest article, digest words never are', async () => {
  const { quote_start: start, quote_end: end, quote } = await rowOf('claims', 'claim_id', desk.claims.others)
  expect([...articleText].slice(Number(start), Number(end)).join('')).toBe(quote)
  const digest = await rowOf('claims', 'claim_id', desk.claims.army)
  expect(digest).toMatchObject({ quote_is: 'digest', quote: '', digest_words: 'The army denied it' })
  expect([...deskText].slice(Number(digest.quote_start), Number(digest.quote_end)).join('')).toBe(digest.digest_words)
})

test('a figure stands as an interval, with its camp’s doing by key and the version of the lexicon', async () => {
  expect(await rowOf('claims', 'claim_id', desk.claims.counted)).toMatchObject({
    measure: 'killed',
    by_whom: 'army',
    figure_words: 'More than 7,500 people',
    figure_low: '7500',
    figure_low_open: 'true',
    figure_high: '',
    figure_high_open: 'true',
    as_of_date: '2012-03',
    rules_version: `${rulesVersion}; lexicon ${lexiconVersion}`,
    updates: desk.claims.army,
  })
})

test('texts come out of the raw file as they went in', async () => {
  const files = await filesOf(desk.editor)
  expect(columnOf(files, 'claims', 'statement')).toEqual(
    expect.arrayContaining(naughtyTexts.map((words) => `${words.trim()}…`)),
  )
  expect(columnOf(files, 'claims', 'hedge')).toEqual(expect.arrayContaining(naughtyTexts.map((words) => words.trim())))
})

test.each(names)(
  '%s.csv: the safe file is the raw one, guarded and undone exactly, behind a byte order mark',
  async (table) => {
    const [raw, safe] = [await csvOf(table, desk.second), await csvOf(table, desk.second, 'safe')]
    expect(safe.startsWith('\uFEFF')).toBe(true)
    expect(raw.startsWith('\uFEFF')).toBe(false)
    const cells = parseCsv(safe).slice(1)
    expect(cells.map((row) => row.map(unguardCell))).toEqual(parseCsv(raw).slice(1))
    expect(cells.flat().filter((cell) => /(^|[;|\t\n]|\r\n?)[\p{Z}\p{C}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([])
    expect(raw.length).toBeGreaterThan(csvRow(csvTables[table].columns.map(({ name }) => name)).length)
  },
)

test('why something went stale is said once, in words', async () => {
  const { others, army } = desk.claims
  await database.rows(
    `INSERT INTO stale_mark (id, desk_rating_id, cause, at)
     SELECT gen_random_uuid(), id, cause, now() FROM desk_rating, unnest(ARRAY['changed: eventDate, anchors', 'changed: eventDate, anchors']) AS cause
     WHERE claim_id = $1`,
    [others],
  )
  const { stale_because: said = '' } = await rowOf('desk_ratings', 'claim_id', others)
  expect(said.split('; ').filter((cause) => cause.startsWith('changed'))).toEqual([
    'changed: when it happened, words in the text',
  ])
  const { stale_because: rated = '' } = await rowOf('ratings', 'claim_id', army, desk.second)
  expect(rated).toContain('changed: statement')
})

test('the companions say what stands beside a claim', async () => {
  expect(await rowOf('chain_steps', 'label', 'activists, unnamed')).toMatchObject({
    party_id: '',
    camp: 'opposition',
    capacity: 'for nobody',
    is_origin: 'false',
  })
  expect(await rowOf('parties', 'key', 'army')).toMatchObject({ aliases: 'The "Army", so called', camp: 'government' })
  expect(await rowOf('parties', 'key', 'the-outlet')).toMatchObject({ member_of: 'army [2011/]', draws_on: 'army' })
  expect(await rowOf('sources', 'source_id', desk.sourceId)).toMatchObject({
    standing: 'retracted',
    standing_words: 'It was retracted, they said',
    captures_count: '2',
    claims_count: `${4 + naughtyTexts.length}`,
  })
  expect(await rowOf('questions', 'key', 'who')).toMatchObject({
    positions: 'army: The army; others: Others; or none',
    event: 'killings',
  })
  expect(await rowOf('findings', 'question_id', desk.who)).toMatchObject({
    print_line: '=They differ, “both” say',
    given_by: 'Lena Lead',
    confirmed_by: 'Edi Editor',
    stale: 'true',
  })
  expect(await rowOf('independence', 'asserted_by', 'Edi Editor')).toMatchObject({
    grounds: 'different-witnesses; neither-echoes',
    confirmed_by: 'Zoe Editor',
  })
  expect(await rowOf('notes', 'body', 'A reply')).toMatchObject({
    claim_id: desk.claims.others,
    written_by: 'Zoe Editor',
    resolved_by: 'Zoe Editor',
  })
  expect(await rowOf('grid', 'claim_id', desk.claims.counted)).toMatchObject({
    question: 'toll',
    origin: 'The Army',
    changed_answer: 'false',
    figure_low: '7500',
    withdrawn: 'false',
    source_standing: 'retracted',
  })
  expect(await rowOf('desk_ratings', 'claim_id', desk.claims.others)).toMatchObject({
    credibility: '3',
    given_by: 'Lena Lead',
    stale: 'true',
  })
})

test('no file hides what another file and every screen show: protection is not built yet', async () => {
  const before = await filesOf(desk.editor)
  const protection = `INSERT INTO protection (id, dossier_id, party_id, public_label, reason, by_id, at) VALUES (gen_random_uuid(), $1, $2, 'a monitor', 'For a test', $3, now())`
  await database.rows(protection, [desk.dossierId, desk.parties.observatory, desk.lead.personId])
  expect(await filesOf(desk.editor)).toEqual(before)
  for (const [column, table] of [
    ['label', 'chain_steps'],
    ['name', 'parties'],
    ['speaker', 'claims'],
  ] as const)
    expect(columnOf(before, table, column)).toContain('The Observatory')
  await database.rows('UPDATE protection SET lifted_at = now(), lifted_by_id = by_id')
})

test('a query that fails fails before the first byte, as an error of ours or a bug', async () => {
  const scope = await scopeOf(desk.editor)
  await expect(exportTable({ ...scope, conditions: 'nonsense' }, { table: 'claims', profile: 'raw' })).rejects.toThrow(
    /nonsense/,
  )
  expect(parseCsv(await csvOf('links')).length).toBeGreaterThan(1)
})
