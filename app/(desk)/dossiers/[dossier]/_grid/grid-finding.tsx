import Link from 'next/link'
import { CardCell } from '@/app/_ui/card-table'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import type { GridRow } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'
import { CopyLine } from './copy-line'

type Finding = NonNullable<GridRow['finding']>

/** The line that may be printed, with what must stand with it; a stale one is not cleared, and says so. */
export function GridFinding({ finding, question }: { finding: GridRow['finding']; question: string }) {
  if (!finding)
    return (
      <CardCell className="grid-finding">
        <p className="text-xs text-soft">{gridWords.noFindingYet}</p>
      </CardCell>
    )
  return (
    <CardCell className="grid-finding grid-peek">
      <Link href={`${question}#finding`} prefetch={false} className="hover:underline">
        <span className={`text-xs font-semibold ${finding.stale ? 'text-conflict' : 'grid-again'}`}>
          {finding.stale ? gridWords.notClearedToPrint : gridWords.print}
        </span>
        <span className="grid-short grid-line" aria-hidden="true">
          <PrintLine finding={finding} className={finding.stale ? 'line-clamp-2' : 'line-clamp-5'} />
        </span>
      </Link>
      <div className="grid-short" aria-hidden="true">
        <WithIt finding={finding} className="line-clamp-1" />
      </div>
      <div className="grid-whole">
        {finding.stale && <p className="text-xs text-conflict">{gridWords.whatItRestsOn}</p>}
        <PrintLine finding={finding} className="block" />
        <WithIt finding={finding} className="mt-0.5" />
        {!finding.stale && <CopyLine line={finding.printLine} mustStandWith={finding.mustStandWith} />}
      </div>
    </CardCell>
  )
}

function PrintLine({ finding: { printLine, stale }, className }: { finding: Finding; className: string }) {
  return (
    <bdi
      className={`font-serif text-base leading-snug wrap-break-word ${stale ? 'text-soft' : 'text-ink'} ${className}`}
    >
      <Unbroken>{printLine}</Unbroken>
    </bdi>
  )
}

function WithIt({ finding: { mustStandWith }, className }: { finding: Finding; className: string }) {
  return (
    <p className={`text-xs text-soft wrap-break-word ${className}`}>
      {rich(gridWords.withIt, {
        mustStandWith: (
          <bdi>
            <Unbroken>{mustStandWith}</Unbroken>
          </bdi>
        ),
      })}
    </p>
  )
}
