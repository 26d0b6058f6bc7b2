import 'server-only'
import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { writeXlsxStream } from 'hucre/xlsx'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { sheetName, type TableMeasure, unfitSentence, workbookCell } from '@/lib/domain/exports/workbook'
import { type ExportRequest, readExportParams, tableOfFile } from '@/lib/services/exports/input/export-fields'
import type { ExportedFile } from './export-file'

/** Rows beyond which a sheet may be larger than the 4 GiB that a plain ZIP archive takes. */
const plainZipRows = 100_000

/**
 * One file of a dossier as a workbook of one sheet, as the caller sees it: every cell is text, none a number or formula.
 * Refuses as `exportFile`; invalid, too, where a sheet cannot hold it, by name and before anything is sent.
 */
export async function exportWorkbook(
  caller: Caller,
  input: ExportRequest & { file: string },
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'dossier.export')
  const table = tableOfFile(input.file, 'xlsx')
  const { filter } = readExportParams(input.params)
  let rows = 0
  const measured = (measure: TableMeasure) => {
    const reason = unfitSentence(`${table}.xlsx`, measure)
    ensure(reason === null, 'invalid', { reason: reason ?? undefined })
    rows = measure.rows
  }
  const csv = await exportTable(await exportScope(viewer, filter), { table, profile: 'raw', measured }, signal)
  return { name: `${viewer.dossier.key}-${table}.xlsx`, bytes: workbookOf(sheetName(table), csv, rows) }
}

function workbookOf(name: string, csv: Readable, rows: number): Readable {
  const options = { name, freezePane: { rows: 1 }, zip64: rows > plainZipRows }
  const bytes = Readable.from(writeXlsxStream(rowsOf(csv), options), { objectMode: false })
  // Whoever stops reading the workbook stops reading the file, and with it the query.
  bytes.once('close', () => void csv.destroy())
  return bytes
}

async function* rowsOf(csv: Readable): AsyncGenerator<(string | null)[]> {
  const parser = parse()
  // What goes wrong is thrown where the rows are read.
  pipeline(csv, parser, () => undefined)
  const rows: AsyncIterable<string[]> = parser
  for await (const row of rows) yield row.map(workbookCell)
}
