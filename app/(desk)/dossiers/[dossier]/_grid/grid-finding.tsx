import type { GridRow } from '@/lib/services/questions/grid-row'

/** The line that may be printed, with what must stand with it; a stale one is not cleared, and says so. */
export function GridFinding({ finding }: { finding: GridRow['finding'] }) {
  return (
    <td className="grid-finding align-top">
      {finding ? (
        <>
          {finding.stale ? (
            <p className="text-xs font-medium text-conflict">Not cleared to print: stale, what it rests on has changed</p>
          ) : (
            <p className="text-xs font-semibold">Print</p>
          )}
          <p dir="auto" className={`font-serif leading-snug [overflow-wrap:anywhere] ${finding.stale ? 'text-soft' : ''}`}>
            {finding.printLine}
          </p>
          <p dir="auto" className="mt-0.5 text-xs text-soft [overflow-wrap:anywhere]">
            With it: {finding.mustStandWith}
          </p>
        </>
      ) : (
        <p className="text-xs text-soft">No finding yet</p>
      )}
    </td>
  )
}
