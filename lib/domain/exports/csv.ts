import { formulaTriggers, skippedCharacters, valueSeparators } from './csv-triggers'
import { DomainError } from '@/lib/domain/errors'

/** `safe` is for spreadsheets: a byte order mark first, formula triggers guarded. `raw` is byte-exact. */
export type CsvProfile = 'safe' | 'raw'

/** What a cell may hold; null is an empty cell, as is an empty string. */
export type CsvValue = string | number | boolean | null

/** What a `safe` file begins with: Excel reads Arabic as UTF-8 reliably only after this byte order mark. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One cell of RFC 4180, in quotation marks only where it holds a comma, quotation mark, CR, LF or byte order mark. */
export function csvCell(value: CsvValue): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n\uFEFF]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One record of RFC 4180 with its CR LF; in the `safe` profile every cell is guarded first. */
export function csvRow(values: readonly CsvValue[], profile: CsvProfile = 'raw'): string {
  const cells = profile === 'safe' ? values.map((value) => guardCell(value === null ? '' : String(value))) : values
  return `${cells.map(csvCell).join(',')}\r\n`
}

const skipped = `[${skippedCharacters.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]*`
const triggers = `[${formulaTriggers.map(escaped).join('')}]`
// CR LF is one line break: nothing is put between the two.
const separator = `\\r\\n|\\r(?!\\n)|[${valueSeparators.replace('\r', '')}]`
const beginsAFormula = new RegExp(`^${skipped}${triggers}`, 'u')
const separatorsToMark = new RegExp(`(${separator})(?=${skipped}${triggers})`, 'gu')
const guardedBeginning = new RegExp(`^'(?=${skipped}${triggers})`, 'u')
const guardedSeparators = new RegExp(`(${separator})'(?=${skipped}${triggers})`, 'gu')
const markedSeparators = new RegExp(`(${separator})'`, 'gu')

function escaped(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`
}

/**
 * The `safe` profile's cell. No spreadsheet is to take it for a formula, nor a part of it where it cuts at something else
 * than commas: an apostrophe is put before a value, and behind every ; | TAB and line break in it, wherever a trigger
 * follows (= + - @, their full-width forms, TAB, CR, LF, the apostrophe itself), be it behind blanks, controls or
 * characters that show nothing. `unguardCell` gives the very same value back. OWASP, CSV Injection.
 */
export function guardCell(value: string): string {
  const marked = value.replaceAll(separatorsToMark, "$1'")
  return beginsAFormula.test(value) ? `'${marked}` : marked
}

/** The value that `guardCell` guarded: without the apostrophe before it, and those right behind its separators. */
export function unguardCell(cell: string): string {
  return (cell.startsWith("'") ? cell.slice(1) : cell).replaceAll(markedSeparators, '$1')
}

/**
 * The records of an RFC 4180 file as they stand, header and all; a byte order mark at the start is dropped, cells are
 * not unguarded. The last record may lack its CR LF. DomainError `invalid`, with a sentence that names the row (from
 * 1), for everything the standard has no rule for: a bare LF or CR or a quotation mark in a plain cell, text after a
 * closing quotation mark, a quotation mark that is never closed, rows of unequal length.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  while (at < text.length) {
    const row: string[] = []
    do {
      const cell = text[at] === '"' ? quotedCell(text, at, rows.length + 1) : plainCell(text, at)
      row.push(cell.value)
      at = cell.end + 1
    } while (text[at - 1] === ',')
    rows.push(row)
    if (at <= text.length && !text.startsWith('\r\n', at - 1)) refuse(rows.length, strayCharacter(text[at - 1]))
    at++
    const width = rows[0]?.length
    if (row.length !== width) refuse(rows.length, `its cells are ${row.length}, those of the first row ${width}`)
  }
  return rows
}

function plainCell(text: string, start: number): { value: string; end: number } {
  const special = /[",\r\n]/g
  special.lastIndex = start
  const end = special.exec(text)?.index ?? text.length
  return { value: text.slice(start, end), end }
}

function quotedCell(text: string, start: number, row: number): { value: string; end: number } {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) refuse(row, 'a quotation mark is never closed')
  } while (text[end + 1] === '"' && ++end)
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
}

function strayCharacter(character: string | undefined): string {
  if (character === '"') return 'a cell that holds quotation marks must stand in them, and double its own'
  if (character === '\r' || character === '\n')
    return 'rows end with CR LF; other line breaks must stand in quotation marks'
  return 'after a closing quotation mark a comma or the end of the row must follow'
}

function refuse(row: number, what: string): never {
  throw new DomainError('invalid', { reason: `Row ${row} of the CSV file cannot be read: ${what}.` })
}

/**
 * The same of a cell that may be of a `raw` file or a spreadsheet's own: an apostrophe is taken away only where `guardCell` puts
 * one, so that values without marks stay as they are, but for those that begin with an apostrophe before a trigger.
 */
export function unguardRead(cell: string): string {
  return cell.replace(guardedBeginning, '').replaceAll(guardedSeparators, '$1')
}
