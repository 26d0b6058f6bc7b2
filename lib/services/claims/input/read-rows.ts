import 'server-only'
import { findNamedByRows, findStatements } from '@/lib/data/claim-import/named-by-rows'
import { seedId, sha256 } from '@/lib/data/database/ids'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { readHeader, type SheetColumns } from '@/lib/domain/claim-rows/columns'
import { SheetFault } from '@/lib/domain/claim-rows/decode'
import { cellFaults, cellsByColumn, readRow, type ClaimRow, type RowCells } from '@/lib/domain/claim-rows/row'
import { claimOfRow, namesIn } from '@/lib/domain/claim-rows/row-claim'
import { claimKeyOf } from '@/lib/domain/claims/import-line'
import { addOutcome, type ImportReport } from '@/lib/domain/claims/import-report'
import { DomainError } from '@/lib/domain/errors'
import { importErrorWords } from '@/lib/words/errors/imports'
import { say } from '@/lib/words/say'
import type { NewLine } from './compose-line'
import type { NumberedRow, OpenSheet } from './sheet-file'
import { tellFaults } from './tell-faults'

/** What rows are read with: the change and the dossier, what is reported, and the columns. */
interface Reading {
  change: Change
  viewer: Viewer
  report: ImportReport
  columns: SheetColumns
}

/**
 * Reads the rows of a sheet into claims, some at a time. A row with the id of a claim that is here is reported, and read no
 * further; faults go to the report. Refuses (invalid): columns that are not ours, but for those in `ignoring`; null: any.
 */
export async function* readRows(
  { change, viewer, report }: Omit<Reading, 'columns'>,
  sheet: OpenSheet,
  ignoring: ReadonlySet<string> | null,
): AsyncGenerator<NewLine[]> {
  const { header, separator, batches } = sheet
  const read = readHeader(header)
  if ('fault' in read) throw new SheetFault(read.fault)
  const { places: _, ...columns } = read.columns
  report.sheet = { header, separator, columns, rows: [], rowsLeft: 0, refused: [] }
  const strangers = ignoring ? columns.unknown.filter((name) => !ignoring.has(name)) : []
  if (strangers.length > 0) {
    const reason = say(importErrorWords.columnsNotOurs, { columns: strangers.join(', '), count: strangers.length })
    throw new DomainError('invalid', { reason, fields: { file: reason } })
  }
  for await (const batch of batches) yield await claimsOf({ change, viewer, report, columns: read.columns }, batch)
}

async function claimsOf(reading: Reading, batch: readonly NumberedRow[]): Promise<NewLine[]> {
  const { change, viewer, report, columns } = reading
  const cellsOf = new Map(batch.map((row) => [row, cellsByColumn(row.cells, columns.places)]))
  const ids = [...cellsOf.values()].map(idOf).filter((id) => id !== null)
  const statements = await findStatements(change.db, viewer, ids)
  const fresh: { numbered: NumberedRow; row: ClaimRow }[] = []
  for (const [numbered, cells] of cellsOf) {
    if (report.isCut) break
    report.lines += 1
    const statement = statements.get(idOf(cells) ?? '')
    if (statement !== undefined) tellThere(reading, numbered, cells, statement)
    else {
      const row = readOne(reading, numbered, cells)
      if (row) fresh.push({ numbered, row })
    }
  }
  return resolved(reading, fresh)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id that a row gives its claim, where it is one. */
function idOf(cells: RowCells): string | null {
  const id = cells.get('claim_id')?.trim().toLowerCase() ?? ''
  return uuid.test(id) ? id : null
}

function tellThere({ report }: Reading, { number }: NumberedRow, cells: RowCells, statement: string): void {
  report.thereAlready += 1
  const isSame = cells.get('statement')?.trim() === statement.trim()
  addOutcome(report, { number, claim: nameOf(cells) }, isSame ? 'there' : 'differs')
}

function readOne({ report, columns }: Reading, { number, cells }: NumberedRow, byColumn: RowCells): ClaimRow | null {
  const toldLine = { number, cells, claim: nameOf(byColumn) }
  const width = columns.places.length
  const isNamed = (index: number) => report.sheet?.header[index]?.trim()
  if (cells.some((cell, index) => cell.trim() !== '' && !isNamed(index))) {
    const sentence = say(importErrorWords.theRowHasMore, { cells: cells.length, columns: width })
    tellFaults(report, toldLine, [{ field: '', sentence }])
    return null
  }
  const faults = cellFaults(cells, columns.places)
  const read = faults.length > 0 ? { faults } : readRow(byColumn)
  if ('row' in read) return read.row
  tellFaults(report, toldLine, read.faults)
  return null
}

/** What a row is called: the beginning of its statement. */
function nameOf(cells: RowCells): string {
  const statement = [...(cells.get('statement') ?? '')]
  return statement.length > 100 ? `${statement.slice(0, 100).join('')}…` : statement.join('')
}

async function resolved(
  { change, viewer, report }: Reading,
  fresh: readonly { numbered: NumberedRow; row: ClaimRow }[],
): Promise<NewLine[]> {
  if (fresh.length === 0) return []
  const named = await findNamedByRows(change.db, viewer, {
    sourceIds: fresh.flatMap(({ row: { source } }) => ('id' in source ? source.id : [])),
    sourceKeys: fresh.flatMap(({ row: { source } }) => ('key' in source ? source.key : [])),
    names: [...new Set(fresh.flatMap(({ row }) => namesIn(row)))],
  })
  return fresh.flatMap(({ numbered: { number, cells }, row }) => {
    if (report.isCut) return []
    const read = claimOfRow(row, named, sha256)
    const name = [...String(row.rest.statement)].slice(0, 100).join('')
    if ('faults' in read) {
      tellFaults(report, { number, cells, claim: name }, read.faults)
      return []
    }
    const key = claimKeyOf(read.claim)
    return [{ number, cells, name, claim: read.claim, key, id: seedId('claim', `${viewer.dossier.key}/${key}`) }]
  })
}
