import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { inTransaction } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { canonicalJson } from '@/lib/data/database/canonical-json'
import { migrationsFolder } from '../../../scripts/lib/database/migration-files.mjs'
import { fillDatabase } from '../../../bench/generate/fill-database'
import { countAllClaims, dossierSizes } from '../../../bench/generate/sizes'
import { useDatabase } from '../../support/database'

const database = useDatabase()
const sizes = dossierSizes(1_500)

beforeAll(() => fillDatabase(database.ownerUrl, { sizes, seed: 1, say: () => undefined }))

type Summary = Record<string, unknown> & { claim_id: string }

const summaries = () => database.rows<Summary>('SELECT * FROM claim_summary ORDER BY claim_id')

/** Every value that is another one in the second list, by claim and column. */
function differences(made: Summary[], refreshed: Summary[]): string[] {
  return made.flatMap((row, index) =>
    Object.keys(row)
      .filter((name) => JSON.stringify(row[name]) !== JSON.stringify(refreshed[index]?.[name]))
      .map((name) => `${row.claim_id} ${name}: ${String(row[name])}, not ${String(refreshed[index]?.[name])}`),
  )
}

test('makes as many claims as were asked for, with what belongs to them', async () => {
  const [counts] = await database.rows<Record<string, number>>(`SELECT
    (SELECT count(*) FROM claim)::int AS claims, (SELECT count(*) FROM claim_summary)::int AS summaries,
    (SELECT count(*) FROM log_entry)::int AS entries, (SELECT count(*) FROM log_payload)::int AS payloads,
    (SELECT count(*)::float8 FROM link) / (SELECT count(*) FROM claim) AS links,
    (SELECT count(*)::float8 FROM rating) / (SELECT count(*) FROM claim) AS ratings`)
  const all = countAllClaims(sizes)
  expect(counts).toMatchObject({ claims: all, summaries: all, entries: all, payloads: all })
  expect(counts?.links).toBeCloseTo(1.2, 0)
  expect(counts?.ratings).toBeCloseTo(2.1, 0)
})

test('anchors its claims in words that stand there', async () => {
  const wrong = await database.rows(`SELECT anchor.id FROM anchor JOIN capture ON capture.id = capture_id
    WHERE substr(text, start_at + 1, end_at - start_at) <> exact
      OR encode(sha256(convert_to(exact, 'UTF8')), 'hex') <> anchor.sha256`)
  expect(wrong).toEqual([])
})

test('writes summary rows as the program itself would', { timeout: 120_000 }, async () => {
  const made = await summaries()
  const ids = made.map((row) => row.claim_id)
  for (let start = 0; start < ids.length; start += 500) {
    await inTransaction((db) => refreshSummaries(db, ids.slice(start, start + 500)))
  }
  expect(differences(made, await summaries())).toEqual([])
})

test(
  'the migration that brought the keys of answers gives older rows what the program writes',
  { timeout: 120_000 },
  async () => {
    const dates = (column: string) =>
      `(ARRAY['2012-03-10/2012-03-12', '2012-0X-XX~', '2012-03/..', '../2012?', ${column}])[1 + ascii(right(id::text, 1)) % 5]`
    await database.rows(
      `UPDATE source SET published_date = ${dates('published_date')} WHERE published_date IS NOT NULL`,
    )
    await database.rows(
      `UPDATE claim SET said_date = ${dates(`'2012-03'`)}, said_date_basis = 'stated' WHERE ascii(right(id::text, 2)) % 2 = 0`,
    )
    const ids = (await summaries()).map((row) => row.claim_id)
    await inTransaction((db) => refreshSummaries(db, ids, { originsStand: true }))
    const written = await summaries()
    await database.rows(`UPDATE claim_summary SET stance = NULL, position_id = NULL, low = NULL, low_open = NULL, high = NULL,
    high_open = NULL, as_of_date = NULL, answer_place = NULL`)
    const migration = readFileSync(join(migrationsFolder, '0012_answer_keys/migration.sql'), 'utf8')
    await database.rows(/UPDATE claim_summary[^;]*;/.exec(migration)?.[0] ?? '')
    expect(differences(written, await summaries())).toEqual([])
    expect(new Set(written.map(({ answer_place: place }) => place)).size).toBeGreaterThan(20)
  },
)

test('hashes its log entries as the program itself would', async () => {
  const entries = await database.rows<{ sha256: string; salt: string; payload: object }>(
    'SELECT sha256, salt, payload FROM log_entry JOIN log_payload ON log_entry_id = id',
  )
  expect(entries.filter((entry) => entry.sha256 !== sha256(entry.salt + canonicalJson(entry.payload)))).toEqual([])
})
