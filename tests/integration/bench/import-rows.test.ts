import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importClaims } from '@/lib/services/claims/import-claims'
import { fillDatabase } from '../../../bench/generate/fill-database'
import { madeId } from '../../../bench/generate/made-ids'
import { editors } from '../../../bench/generate/people'
import { dossierSizes } from '../../../bench/generate/sizes'
import { copyRows, renameRows, takeRows } from '../../../bench/speed/copied-rows'
import { readLines, writeLines } from '../../../bench/speed/import-lines'
import { useDatabase } from '../../support/database'

/* Both sides of figure S5 must write the same: here that they do, not how fast. */

const database = useDatabase()
const folder = mkdtempSync(join(tmpdir(), 'import-rows-'))
const dossierId = madeId('dossier', 1, 0)

beforeAll(async () => {
  const sizes = dossierSizes(1_000).slice(0, 1)
  await fillDatabase(database.ownerUrl, { sizes, seed: 1, say: () => undefined })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('claims that were made are lines that can be imported, and their rows can be copied under other ids', async () => {
  const lines = await readLines(dossierId, 400)
  const path = join(folder, 'lines.jsonl')
  await writeLines(path, lines, 'bench-0-')
  const report = await importClaims(
    { personId: editors[5]!.id },
    {
      dossierId,
      file: { name: 'lines.jsonl', open: () => createReadStream(path) },
    },
  )
  expect(report).toMatchObject({ lines: 400, fresh: 400, faulty: 0 })
  for (const name of ['taken', 'renamed']) mkdirSync(join(folder, name))
  const taken = await takeRows(join(folder, 'taken'), 'bench-0-')
  await copyRows(await renameRows(taken, join(folder, 'renamed'), 'bench-0-', 'copy-1-'))
  const counted = (prefix: string) =>
    database.rows(
      `SELECT count(*)::int AS claims, sum(steps)::int AS steps, sum(anchors)::int AS anchors, sum(figures)::int AS figures,
        sum(answers)::int AS answers, sum(entries)::int AS entries, count(DISTINCT s.search::text)::int AS searches
       FROM claim c JOIN claim_summary s ON s.claim_id = c.id
       CROSS JOIN LATERAL (SELECT count(*) AS steps FROM chain_step WHERE claim_id = c.id)
       CROSS JOIN LATERAL (SELECT count(*) AS anchors FROM anchor WHERE claim_id = c.id)
       CROSS JOIN LATERAL (SELECT count(*) AS figures FROM figure WHERE claim_id = c.id)
       CROSS JOIN LATERAL (SELECT count(*) AS answers FROM answer WHERE claim_id = c.id)
       CROSS JOIN LATERAL (
         SELECT count(*) AS entries FROM log_entry e JOIN log_payload p ON p.log_entry_id = e.id
         WHERE e.about @> ARRAY[c.id] AND p.payload IS NOT NULL)
       WHERE c.key LIKE $1`,
      [`%/${prefix}%`],
    )
  const [imported] = await counted('bench-0-')
  expect(imported).toMatchObject({ claims: 400, entries: 400 })
  expect(await counted('copy-1-')).toEqual([imported])
})
