import 'server-only'
import type { Readable } from 'node:stream'
import { BYTE_ORDER_MARK, type CsvProfile, csvRow } from '@/lib/domain/exports/csv'
import { type CsvTable, type CsvTableName, csvTables } from '@/lib/domain/exports/csv-tables'
import type { TableMeasure } from '@/lib/domain/exports/workbook'
import { copyRows } from './copy-rows'
import { lineEnds } from './line-ends'
import { measureTable } from './measure-table'
import { listRowReadings } from './row-readings'
import { safeFile } from './safe-cells'
import { openSnapshot, type Snapshot } from './snapshot'
import { tableQueries } from './table-queries'
import { type ExportScope, selectRows, type TableQuery } from './table-query'

/** What one file of an export is. */
export interface TableExport {
  table: CsvTableName
  profile: CsvProfile
  /** Hears what the file holds before any of it is sent; what it throws refuses the file. */
  measured?: (measure: TableMeasure) => void
}

/**
 * One file as bytes, on a snapshot of its own, which ends with the stream; `signal` ends both, before the first byte too.
 * Refuses: overloaded, unavailable.
 */
export async function exportTable(scope: ExportScope, what: TableExport, signal?: AbortSignal): Promise<Readable> {
  const snapshot = await openSnapshot(scope.viewer.personId, signal)
  try {
    return await copyTable(snapshot, scope, what, (error) => {
      const end = error === null ? snapshot.close() : snapshot.abandon()
      end.catch(() => undefined)
    })
  } catch (error) {
    await snapshot.abandon()
    throw error
  }
}

/** Several files one after the other, all of one snapshot; `write` takes each stream to its end, `signal` ends them all. */
export async function exportTables(
  scope: ExportScope,
  profile: CsvProfile,
  write: (table: CsvTableName, bytes: Readable) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const snapshot = await openSnapshot(scope.viewer.personId, signal)
  try {
    for (const table of Object.keys(csvTables) as CsvTableName[])
      await write(table, await copyTable(snapshot, scope, { table, profile }, () => undefined))
    await snapshot.close()
  } finally {
    await snapshot.abandon()
  }
}

async function copyTable(
  snapshot: Snapshot,
  scope: ExportScope,
  { table, profile, measured }: TableExport,
  onEnd: (error: unknown) => void,
): Promise<Readable> {
  const { columns }: CsvTable = csvTables[table]
  const rows = table === 'grid' ? await listRowReadings(snapshot, scope) : {}
  const query = tableQueries[table]({ ...scope, ...rows }) as TableQuery
  if (measured) measured(await measureTable(snapshot, columns, query))
  const head = (profile === 'safe' ? BYTE_ORDER_MARK : '') + csvRow(columns.map(({ name }) => name))
  await snapshot.client.query(query.isStreamed ? inOrder : asPlanned)
  return copyRows(snapshot, selectRows(columns, query), {
    out: profile === 'safe' ? safeFile(head) : lineEnds(head),
    onEnd,
  })
}

/** COPY is planned for its last row; whoever waits for a file of a million claims is there for the first. */
const inOrder = 'SET LOCAL enable_sort = off; SET LOCAL enable_hashjoin = off'
const asPlanned = 'SET LOCAL enable_sort = on; SET LOCAL enable_hashjoin = on'
