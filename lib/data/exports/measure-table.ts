import 'server-only'
import type { CsvColumn } from '@/lib/domain/exports/csv-column'
import { sheetLimits, type TableMeasure } from '@/lib/domain/exports/workbook'
import type { Snapshot } from './snapshot'
import { selectRows, type TableQuery } from './table-query'

/** Counts the rows of a file, and finds the columns with a cell that no workbook can hold, before any of it is sent. */
export async function measureTable(
  { client }: Snapshot,
  columns: readonly CsvColumn[],
  query: TableQuery,
): Promise<TableMeasure> {
  const texts = columns.filter(({ type, format }) => type === 'string' && format !== 'uuid').map(({ name }) => name)
  const long = texts.map((name) => `CASE WHEN coalesce(bool_or(${isTooLong(`t.${name}`)}), false) THEN '${name}' END`)
  const { rows } = await client.query<{ rows: string; long: (string | null)[] }>(
    `SELECT count(*) AS rows, ARRAY[${long.join(', ')}]::text[] AS long FROM (${selectRows(columns, query)}) AS t`,
  )
  const [measured] = rows
  return { rows: Number(measured?.rows ?? 0), tooLong: measured?.long.filter((name) => name !== null) ?? [] }
}

/** Workbooks count UTF-16: a character beyond U+FFFF is two. The bytes of a text are never fewer than that. */
function isTooLong(cell: string): string {
  const beyond = `length(regexp_replace(${cell}, '[^\\U00010000-\\U0010FFFF]', '', 'g'))`
  return `CASE WHEN octet_length(${cell}) > ${sheetLimits.cellUnits} THEN length(${cell}) + ${beyond} > ${sheetLimits.cellUnits} END`
}
