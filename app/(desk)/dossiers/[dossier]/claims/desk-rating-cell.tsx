import { Credibility } from '@/app/_ui/credibility'
import type { DeskCell } from '@/lib/domain/desk-cell'

/** The desk rating in words, or why none stands here. */
export function DeskRatingCell({ desk, isStale }: { desk: DeskCell; isStale: boolean }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {desk === 'unreviewed' ? <span className="text-xs text-soft">hidden until reviewed</span> : <Credibility value={desk} />}
      {isStale && <span className="text-xs font-medium text-conflict">stale</span>}
    </span>
  )
}
