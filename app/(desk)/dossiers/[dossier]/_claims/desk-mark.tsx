import { Credibility } from '@/app/_ui/credibility'
import type { DeskCell } from '@/lib/domain/claims/desk-cell'

/** A claim's desk rating in a list, or why there is none to see; hidden reads "hidden", not empty (rule 6). */
export function DeskMark({ desk, stale }: { desk: DeskCell; stale: boolean }) {
  if (desk === 'unreviewed') return <span>ratings shown once reviewed</span>
  if (desk === 'none') return <span>no desk rating yet</span>
  if (desk === 'hidden') return <span>ratings hidden until you rate</span>
  return (
    <span className="inline-flex items-center gap-1.5">
      {desk !== 'unrated' && 'desk:'} <Credibility value={desk} />
      {stale && <span className="text-conflict">stale</span>}
    </span>
  )
}
