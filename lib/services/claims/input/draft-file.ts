import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { recountQuestions } from '@/lib/data/claim-import/recount-questions'
import { beginSeen } from '@/lib/data/claim-import/seen-claims'
import { addRows, type ClaimRows, emptyRows, writeRows } from '@/lib/data/claim-import/write-claims'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { SheetFault } from '@/lib/domain/claim-rows/decode'
import { addFaults, addOutcome, emptyReport, inOrder, type ImportReport } from '@/lib/domain/claims/import-report'
import { composeLine, knownIds } from './compose-line'
import { type ImportFile, readLines } from './import-file'
import { prepareLines, type PreparedLines, readJsonLines } from './prepare-lines'
import { readRows } from './read-rows'
import { isSheet, openSheet, type OpenSheet } from './sheet-file'
import { tellFaults } from './tell-faults'

/** An import under way. One that only checks writes nothing. */
export interface Drafting {
  change: Change
  viewer: Viewer
  isChecked: boolean
  /** Columns of a sheet that are not ours and are to be left out; null: any, which a check then names. */
  ignoring: ReadonlySet<string> | null
}

/** Reads a file of claims and drafts them as it goes, unless a line has a problem; what it came to, and the file's hash. */
export async function draftFile(
  drafting: Drafting,
  file: ImportFile,
): Promise<{ report: ImportReport; sha256: string }> {
  const { change, viewer } = drafting
  await beginSeen(change.db, viewer)
  const report = emptyReport()
  if (await isSheet(file)) return draftSheet(drafting, file, report)
  const { batches, sha256 } = readLines(file)
  await draftLines(drafting, report, prepareLines(change, viewer, readJsonLines(viewer, batches, report), report))
  return { report: inOrder(report), sha256: sha256() }
}

/** The same of a file of rows. What ends the reading of it is one problem more. */
async function draftSheet(
  drafting: Drafting,
  file: ImportFile,
  report: ImportReport,
): Promise<{ report: ImportReport; sha256: string }> {
  const { change, viewer, ignoring } = drafting
  let sha256 = ''
  let sheet: OpenSheet | null = null
  try {
    sheet = await openSheet(file)
    const rows = readRows({ change, viewer, report }, sheet, ignoring)
    await draftLines(drafting, report, prepareLines(change, viewer, rows, report))
    sha256 = report.faulty === 0 ? sheet.sha256() : ''
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error
    addFaults(report, { number: report.sheet ? report.lines + 2 : 1, claim: null }, [
      { field: '', sentence: error.message },
    ])
    report.isCut ||= report.lines > 0
  } finally {
    sheet?.close()
  }
  return { report: inOrder(report), sha256 }
}

/**
 * Drafts the claims of prepared lines, group by group, then counts the origins of the answers they give. While the
 * database takes the rows of one group, the next is composed.
 */
async function draftLines(
  drafting: Drafting,
  report: ImportReport,
  prepared: AsyncGenerator<PreparedLines>,
): Promise<void> {
  const { change, isChecked } = drafting
  // After the first problem nothing more needs to be written: all of it is going to be undone.
  const writes = () => !isChecked && report.faulty === 0
  const answered = new Map<string, number>()
  let writing = Promise.resolve()
  for (let group = await prepared.next(); !group.done;) {
    const rows = await composeGroup(drafting, report, group.value, answered)
    await writing
    group = await prepared.next()
    if (writes()) writing = inBackground(writeRows(change.db, rows))
  }
  await writing
  if (writes()) await recountQuestions(change.db, answered, change.now)
}

/** Work that is awaited later: until then its failure must not count as an unhandled rejection. */
function inBackground(work: Promise<void>): Promise<void> {
  work.catch(() => undefined)
  return work
}

/** Lines that are composed before the connection is looked after again. */
const linesAtOnce = 50

async function composeGroup(
  { change, viewer }: Drafting,
  report: ImportReport,
  group: PreparedLines,
  answered: Map<string, number>,
): Promise<ClaimRows> {
  const rows = emptyRows()
  const composing = { change, dossierId: viewer.dossier.id, known: knownIds(group.named), ...group }
  for (const [index, line] of group.lines.entries()) {
    if (index % linesAtOnce === 0) await setImmediate()
    const composed = composeLine(composing, line)
    const toldLine = { number: line.number, claim: line.name ?? line.claim.key, cells: line.cells }
    if ('faults' in composed) tellFaults(report, toldLine, composed.faults)
    else {
      report.fresh += 1
      addOutcome(report, toldLine, 'new')
      addRows(rows, change, composed.ready)
      const questionId = composed.ready.parts.answer?.questionId
      if (questionId) answered.set(questionId, (answered.get(questionId) ?? 0) + 1)
    }
  }
  return rows
}
