/** What one sheet of a workbook can hold (Excel specifications and limits, Microsoft; LibreOffice has the same rows). */
export const sheetLimits = { rows: 1_048_576, cellUnits: 32_767, name: 31 }

/** What a table holds, as far as a sheet may not: its rows without the header, and columns with a cell that is too long. */
export interface TableMeasure {
  rows: number
  tooLong: readonly string[]
}

/** Why a table does not fit into one sheet, and what to do instead; null where it does. */
export function unfitSentence(table: string, { rows, tooLong }: TableMeasure): string | null {
  const format = (count: number) => count.toLocaleString('en')
  if (rows + 1 > sheetLimits.rows)
    return `${table} has ${format(rows)} rows, and a sheet of a workbook takes ${format(sheetLimits.rows)} with the header. Filter the claims, or take the CSV file.`
  if (tooLong.length === 0) return null
  return `${table} has cells of more than ${format(sheetLimits.cellUnits)} characters under ${tooLong.join(', ')}: a workbook cannot hold them. Filter the claims, or take the CSV file.`
}

/** The name of a table's sheet. Throws where a workbook could not have it: tables are named in the code. */
export function sheetName(table: string): string {
  if (table.length > sheetLimits.name || /[[\]:*?/\\]/.test(table)) throw new Error(`no name for a sheet: ${table}`)
  return table
}

/**
 * A text as the cell of a workbook has it: what XML cannot hold, and what would be read as such an escape, as `_xHHHH_`
 * (ECMA-376 part 1, 22.9.2.19). Empty cells are none.
 */
export function workbookCell(text: string): string | null {
  if (text === '') return null
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(notInXml, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Controls but TAB, LF and CR, which the writer of XML sees to, and two code points that are no characters. */
const notInXml = new RegExp(`[${String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF`}]`, 'g')
