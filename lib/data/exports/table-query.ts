import 'server-only'
import type { CsvColumn } from '@/lib/domain/exports/csv-column'
import { HIDDEN } from '@/lib/domain/exports/datapackage'
import type { Viewer } from '@/lib/data/access/viewer'

/** What the queries of an export are made for. */
export interface ExportScope {
  viewer: Viewer
  /** SQL: the conditions on summary rows `s` that leave the claims of the export. */
  conditions: string
  /** Whether they are a good part of the dossier, so that walking it in order is faster than finding and sorting them. */
  isBroad: boolean
  /** SQL: the pseudonym of a person's id, which is the same in every export of the dossier. */
  pseudonym: (personId: string) => string
  /** What the rows of the grid come to; set where grid.csv is among the files. */
  rowReadings?: readonly RowReadingCells[]
  /** Claims whose figure their origin replaced or followed by a later one; set with `rowReadings`. */
  earlierFigures?: readonly string[]
}

/** A question's reading in words. */
export interface RowReadingCells {
  questionId: string
  reading: string
}

/** The query of one file: an SQL expression for each column, and the rest of the statement from FROM on. */
export interface TableQuery<Name extends string = string> {
  with?: string
  cells: Record<Name, string>
  from: string
  /** Whether to walk indexes in order, so that the first rows come at once, instead of collecting all and sorting. */
  isStreamed?: boolean
  /** SQL, for a column that blind rating may hide: whether this viewer sees it; all is shown where it is left out. */
  shown?: (name: Name) => string
}

/** SQL: an empty text as NULL, since empty means not recorded. */
export function filled(expression: string): string {
  return `nullif(${expression}, '')`
}

/** The claims of an export once, for the files beside claims.csv. */
export function picked({ conditions }: ExportScope): string {
  return `picked AS MATERIALIZED (
    SELECT s.claim_id, s.source_id, s.question_id, s.origin_party_id, s.status, s.desk_credibility, s.desk_stale
    FROM claim_summary s WHERE ${conditions}
  )`
}

/** The whole SELECT of a file, its columns in the order and types of their descriptions. */
export function selectRows(columns: readonly CsvColumn[], query: TableQuery): string {
  const cells = columns.map((column) => `${cell(column, query)} AS ${column.name}`)
  return `${query.with ? `WITH ${query.with} ` : ''}SELECT ${cells.join(', ')} ${query.from}`
}

function cell(column: CsvColumn, { cells, shown }: TableQuery): string {
  const expression = cells[column.name]
  if (expression === undefined) throw new Error(`There is no SQL for the column ${column.name}`)
  const typed = typedText(column, expression)
  if (!column.hideable || shown === undefined) return typed
  return `CASE WHEN ${shown(column.name)} THEN (${typed})::text ELSE '${HIDDEN}' END`
}

function typedText({ type }: CsvColumn, expression: string): string {
  if (type === 'boolean') return `(${expression})::text`
  if (type === 'datetime') return `to_char((${expression}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  return expression
}
