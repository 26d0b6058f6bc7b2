import { countOf } from '@/lib/domain/collections/count-words'
import type { LineFault } from './import-line'

/** A fault in a line of an import file; `claim` is its key, where the line could be read that far. */
export interface LineProblem extends LineFault {
  line: number
  claim: string | null
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
}

/** Problems that a report keeps. A file that has so many is read no further: another look comes after they are corrected. */
export const problemsKept = 100

/** A report of no line yet. */
export function emptyReport(): ImportReport {
  return { lines: 0, fresh: 0, thereAlready: 0, faulty: 0, problems: [], isCut: false }
}

/** Adds a line's faults to the report. */
export function addFaults(
  report: ImportReport,
  line: { number: number; claim: string | null },
  faults: readonly LineFault[],
): void {
  report.faulty += 1
  const room = Math.max(0, problemsKept - report.problems.length)
  report.problems.push(...faults.slice(0, room).map((fault) => ({ line: line.number, claim: line.claim, ...fault })))
  report.isCut = report.problems.length >= problemsKept
}

/** The report in one sentence: "1,204 claims, 3 with problems, 12 there already." */
export function importSentence({ lines, faulty, thereAlready, problems, isCut }: ImportReport): string {
  if (lines === 0) return 'No claims were found in it.'
  if (isCut)
    return `${countOf(lines, 'claim', { cap: Infinity })} were read, and no more, after ${problems.length} problems.`
  const parts = [
    countOf(lines, 'claim', { cap: Infinity }),
    `${faulty === 0 ? 'none' : faulty.toLocaleString('en')} with problems`,
  ]
  if (thereAlready > 0) parts.push(`${thereAlready.toLocaleString('en')} there already and left alone`)
  return `${parts.join(', ')}.`
}
