import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { exportScope } from '@/lib/data/export/export-scope'
import { exportTable } from '@/lib/data/export/export-table'
import { enterDossier } from '@/lib/data/viewer'
import { paramsToFilter } from '@/lib/domain/claim-filter'
import { csvTables, type CsvTableName } from '@/lib/domain/csv-tables'
import { useDatabase } from '../../../support/database'
import { makeClaim, makeDesk } from '../../../support/desk'

useDatabase()

test.each(Object.keys(csvTables) as CsvTableName[])('%s', async (table) => {
  const desk = await makeDesk()
  await makeClaim(desk)
  const viewer = await enterDossier(desk.editor, { key: desk.key })
  const scope = await exportScope(viewer, paramsToFilter({}).filter)
  for (const profile of ['raw', 'safe'] as const) {
    const csv = await text(await exportTable(scope, { table, profile }))
    if (profile === 'raw') console.log(csv)
    expect(csv).toContain('\r\n')
  }
})
