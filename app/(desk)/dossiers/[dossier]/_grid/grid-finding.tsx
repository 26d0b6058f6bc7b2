import { Unbroken } from '@/app/_ui/unbroken'
import type { GridRow } from '@/lib/services/questions/views/grid-row'

/** The line that may be printed, with what must stand with it; a stale one is not cleared, and says so. */
export function GridFinding({ finding }: { finding: GridRow['finding'] }) {
  return (
    <td className="grid-finding align-top">
      {finding ? (
        <>
          {finding.stale ? (
            <p className="text-xs font-medium text-conflict">
              Not cleared to print: stale, what it rests on has changed
            </p>
          ) : (
            <p className="text-xs font-semibold">Print</p>
          )}
          <p dir="auto" className={`font-serif leading-snug wrap-break-word ${finding.stale ? 'text-soft' : ''}`}>
            <Unbroken>{finding.printLine}</Unbroken>
          </p>
          <p className="mt-0.5 text-xs text-soft wrap-break-word">
            With it:{' '}
            <bdi>
              <Unbroken>{finding.mustStandWith}</Unbroken>
            </bdi>
          </p>
        </>
      ) : (
        <p className="text-xs text-soft">No finding yet</p>
      )}
    </td>
  )
}
