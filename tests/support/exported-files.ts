import { buffer } from 'node:stream/consumers'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { type FilterParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { parseCsv, type CsvProfile } from '@/lib/domain/exports/csv'
import { csvTables, type CsvTableName } from '@/lib/domain/exports/csv-tables'
import type { RichDesk } from '@/tests/support/rich-desk'

const names = Object.keys(csvTables) as CsvTableName[]

/** The files of a desk as somebody gets them, the first editor unless said; `desk` is asked for once a test runs. */
export function exportsOf(desk: () => Pick<RichDesk, 'key' | 'editor'>) {
  async function scopeOf(caller: Caller, params: FilterParams = {}) {
    return exportScope(await enterDossier(caller, { key: desk().key }), paramsToFilter(params).filter)
  }

  async function csvOf(
    table: CsvTableName,
    caller: Caller = desk().editor,
    profile: CsvProfile = 'raw',
    params: FilterParams = {},
  ) {
    return (await buffer(await exportTable(await scopeOf(caller, params), { table, profile }))).toString('utf8')
  }

  async function filesOf(caller: Caller, params: FilterParams = {}): Promise<Map<string, string[][]>> {
    const files = new Map<string, string[][]>()
    for (const table of names) files.set(table, parseCsv(await csvOf(table, caller, 'raw', params)))
    return files
  }

  /** One row of a table as an object, found by a cell of it. */
  async function rowOf(table: CsvTableName, column: string, value: string, caller: Caller = desk().editor) {
    const [header = [], ...rows] = parseCsv(await csvOf(table, caller))
    const row = rows.find((cells) => cells[header.indexOf(column)] === value) ?? []
    return Object.fromEntries(header.map((name, index) => [name, row[index]]))
  }
  return { scopeOf, csvOf, filesOf, rowOf }
}
