import { countOf } from '@/lib/domain/collections/count-words'
import type { LineFault } from './import-line'

/** A fault in a line of an import file; `claim` is its key, where the line could be read that far; in a sheet, its words. */
export interface LineProblem extends LineFault {
  line: number
  claim: string | null
}

/** What becomes of a row: it `differs` where the claim of its id is here with another statement, and is left alone, too. */
export type RowOutcome = 'new' | 'there' | 'differs' | 'refused'

/** What is told of a file of rows, besides what is told of lines. */
export interface SheetReport {
  header: string[]
  separator: string
  /** Columns that are read, that are ours and are not, that are not ours, and that a claim form begins without. */
  columns: { taken: string[]; leftAside: string[]; unknown: string[]; absent: string[] }
  /** The first rows with what becomes of them; how many more there are. */
  rows: { line: number; claim: string; outcome: RowOutcome }[]
  rowsLeft: number
  /** Rows that are refused, as they stood, and what is wrong with them. */
  refused: { cells: string[]; problem: string }[]
}

/** What an import file came to: lines with a claim on them, what they are, and the first problems. */
export interface ImportReport {
  lines: number
  /** Claims that are new, or would be. */
  fresh: number
  /** Claims that the dossier has already: they are left alone. */
  thereAlready: number
  /** Lines with a problem; only the first problems are kept. */
  faulty: number
  problems: LineProblem[]
  /** Whether the file was read no further, because it had that many problems so far. */
  isCut: boolean
  /** Of a file of rows (CSV); null for one of lines (JSON). */
  sheet: SheetReport | null
}

/** Problems that a report keeps. A file that has so many is read no further: another look comes after they are corrected. */
export const problemsKept = 100

/** Rows whose outcome a report keeps. */
export const rowsKept = 500

/** Characters of refused rows that a report keeps; a file that has more is read no further either. */
const refusedCharacters = 1_000_000

/** A report of no line yet. */
export function emptyReport(): ImportReport {
  return { lines: 0, fresh: 0, thereAlready: 0, faulty: 0, problems: [], isCut: false, sheet: null }
}

/** A line or row as a report names it; `cells` are those of a row, as they stand. */
export interface ToldLine {
  number: number
  claim: string | null
  cells?: readonly string[] | null
}

/** Adds a line's faults to the report. */
export function addFaults(report: ImportReport, line: ToldLine, faults: readonly LineFault[]): void {
  report.faulty += 1
  const room = Math.max(0, problemsKept - report.problems.length)
  report.problems.push(...faults.slice(0, room).map((fault) => ({ line: line.number, claim: line.claim, ...fault })))
  report.isCut = report.problems.length >= problemsKept
  if (!report.sheet || !line.cells || room === 0) return
  addOutcome(report, line, 'refused')
  const problem = faults.map(({ field, sentence }) => (field ? `${field}: ${sentence}` : sentence)).join(' ')
  report.sheet.refused.push({ cells: [...line.cells], problem })
  const held = report.sheet.refused.reduce((sum, { cells }) => sum + cells.join('').length, 0)
  report.isCut ||= held > refusedCharacters
}

/** Says what becomes of a row of a sheet. */
export function addOutcome({ sheet }: ImportReport, { number, claim }: ToldLine, outcome: RowOutcome): void {
  if (!sheet) return
  if (sheet.rows.length < rowsKept) sheet.rows.push({ line: number, claim: claim ?? '', outcome })
  else sheet.rowsLeft += 1
}

/** The report with its problems and rows in the order of the file. */
export function inOrder(report: ImportReport): ImportReport {
  const problems = report.problems.toSorted((a, b) => a.line - b.line)
  const sheet = report.sheet && { ...report.sheet, rows: report.sheet.rows.toSorted((a, b) => a.line - b.line) }
  return { ...report, problems, sheet }
}

/** The report in one sentence: "1,204 claims, 3 with problems, 12 there already." */
export function importSentence({ lines, faulty, thereAlready, problems, isCut }: ImportReport): string {
  if (lines === 0) return problems[0]?.sentence ?? 'No claims were found in it.'
  if (isCut)
    return `${countOf(lines, 'claim', { cap: Infinity })} were read, and no more, after ${problems.length} problems.`
  const parts = [
    countOf(lines, 'claim', { cap: Infinity }),
    `${faulty === 0 ? 'none' : faulty.toLocaleString('en')} with problems`,
  ]
  if (thereAlready > 0) parts.push(`${thereAlready.toLocaleString('en')} there already and left alone`)
  return `${parts.join(', ')}.`
}
