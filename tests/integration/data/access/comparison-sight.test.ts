import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { paramsToFilter } from '@/lib/domain/claims/filter'
import { parseCsv } from '@/lib/domain/exports/csv'
import { withdrawComparison } from '@/lib/services/comparisons/withdraw-comparison'
import { compare, makeRivals, type Rivals } from '@/tests/support/comparisons'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

let rivals: Rivals
beforeAll(async () => {
  rivals = await makeRivals()
  const { desk, army, rebels, denial } = rivals
  await compare(rivals, desk.second, [army, rebels], -2, 'Far better')
  await compare(rivals, desk.second, [army, denial], 1, 'Another pair')
})

/** The reasons in comparisons.csv as somebody gets it. */
async function reasonsFor(caller: Caller): Promise<string[]> {
  const scope = await exportScope(await enterDossier(caller, { key: rivals.desk.key }), paramsToFilter({}).filter)
  const file = await buffer(await exportTable(scope, { table: 'comparisons', profile: 'raw' }))
  const [header = [], ...rows] = parseCsv(file.toString('utf8'))
  return rows.map((row) => row[header.indexOf('reason')] ?? '').toSorted()
}

test('comparisons.csv has others’ comparisons of the pairs one compared oneself, and of no others', async () => {
  const { desk, army, rebels } = rivals
  expect(await reasonsFor(desk.second)).toEqual(['Another pair', 'Far better'])
  expect(await reasonsFor(desk.editor)).toEqual([])
  expect(await reasonsFor(desk.lead)).toEqual(['hidden', 'hidden'])
  const { comparisonId } = await compare(rivals, desk.editor, [army, rebels], 'none', 'My own')
  expect(await reasonsFor(desk.editor)).toEqual(['Far better', 'My own'])
  await withdrawComparison(desk.editor, { dossierId: desk.dossierId, comparisonId })
  expect(await reasonsFor(desk.editor)).toEqual(['My own'])
})

test('it shows those of two claims with desk ratings to the desk, of two reviewed claims to readers', async () => {
  const { desk, army, rebels, denial } = rivals
  await database.rows('UPDATE claim_summary SET desk_credibility = 3 WHERE claim_id = ANY($1)', [[army, rebels]])
  expect(await reasonsFor(desk.third)).toEqual(['Far better', 'My own'])
  expect(await reasonsFor(desk.lead)).toEqual(['Far better', 'My own', 'hidden'])
  expect(await reasonsFor(desk.reader)).toEqual([])
  await database.rows(`UPDATE claim_summary SET status = 'reviewed' WHERE claim_id = ANY($1)`, [[army, denial]])
  expect(await reasonsFor(desk.reader)).toEqual(['Another pair'])
})
