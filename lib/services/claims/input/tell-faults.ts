import { columnOf } from '@/lib/domain/claim-rows/columns'
import type { LineFault } from '@/lib/domain/claims/import-line'
import { addFaults, type ImportReport, type ToldLine } from '@/lib/domain/claims/import-report'

/** Adds a line's faults to the report: of a row, by its columns. */
export function tellFaults(report: ImportReport, line: ToldLine, faults: readonly LineFault[]): void {
  const byColumn = line.cells
    ? faults.map((fault) => ({ ...fault, field: columnOf(fault.field) || fault.field }))
    : faults
  addFaults(report, line, byColumn)
}
