import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import type { GridRow } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'

/** The line that may be printed, with what must stand with it; a stale one is not cleared, and says so. */
export function GridFinding({ finding }: { finding: GridRow['finding'] }) {
  return (
    <td className="grid-finding align-top">
      {finding ? (
        <>
          {finding.stale ? (
            <p className="text-xs font-medium text-conflict">{gridWords.notClearedToPrint}</p>
          ) : (
            <p className="text-xs font-semibold">{gridWords.print}</p>
          )}
          <p dir="auto" className={`font-serif leading-snug wrap-break-word ${finding.stale ? 'text-soft' : ''}`}>
            <Unbroken>{finding.printLine}</Unbroken>
          </p>
          <p className="mt-0.5 text-xs text-soft wrap-break-word">
            {rich(gridWords.withIt, {
              mustStandWith: (
                <bdi>
                  <Unbroken>{finding.mustStandWith}</Unbroken>
                </bdi>
              ),
            })}
          </p>
        </>
      ) : (
        <p className="text-xs text-soft">{gridWords.noFindingYet}</p>
      )}
    </td>
  )
}
