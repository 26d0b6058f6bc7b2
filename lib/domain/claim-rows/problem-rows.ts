import { BYTE_ORDER_MARK, guardCell, unguardRead } from '@/lib/domain/exports/csv'

/** A row that was refused: its cells as they stood in the sheet, and what is wrong with each column. */
export interface RefusedRow {
  cells: readonly string[]
  problem: string
}

/**
 * A file of refused rows that can be mended and sent again: the sheet's own columns and separator, and `problem` last. For
 * spreadsheets: a byte order mark, every cell between quotation marks and guarded.
 */
export function problemFile(sheet: {
  header: readonly string[]
  separator: string
  refused: readonly RefusedRow[]
}): string {
  const kept = sheet.header.flatMap((name, index) => (name.trim().toLowerCase() === 'problem' ? [] : [index]))
  const line = (cells: readonly string[], last: string) =>
    [...kept.map((index) => cells[index] ?? ''), last]
      .map((cell) => `"${guardCell(unguardRead(cell)).replaceAll('"', '""')}"`)
      .join(sheet.separator)
  const lines = [line(sheet.header, 'problem'), ...sheet.refused.map(({ cells, problem }) => line(cells, problem))]
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}
