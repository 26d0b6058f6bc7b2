/** What a cell can be; undefined is NULL, an array of ids is a uuid[]. */
export type Cell = string | number | boolean | Date | readonly string[] | null | undefined

/** A row by column. Every row of a table names the same columns, in the same order. */
export type CopyRow = Record<string, Cell>

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A row in COPY's text format (PostgreSQL manual, COPY, Text Format), with its line end. */
export function copyLine(row: CopyRow): string {
  return `${Object.values(row).map(copyCell).join('\t')}\n`
}

function copyCell(value: Cell): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `{${value.join(',')}}`
  return String(value).replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? '')
}
