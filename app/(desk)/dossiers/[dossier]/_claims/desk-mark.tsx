import { Credibility } from '@/app/_ui/credibility'
import type { DeskCell } from '@/lib/domain/claims/desk-cell'
import { shownWords } from '@/lib/words/claims/shown'

/** A claim's desk rating in a list, or why there is none to see; hidden reads "hidden", not empty (rule 6). */
export function DeskMark({ desk, stale }: { desk: DeskCell; stale: boolean }) {
  if (desk === 'unreviewed') return <span>{shownWords.ratingsShownOnceReviewed}</span>
  if (desk === 'none') return <span>{shownWords.noDeskRatingYet}</span>
  if (desk === 'hidden') return <span>{shownWords.ratingsHiddenUntilYouRate}</span>
  return (
    <span className="inline-flex items-center gap-1.5">
      {desk !== 'unrated' && shownWords.desk} <Credibility value={desk} />
      {stale && <span className="text-conflict">{shownWords.stale}</span>}
    </span>
  )
}
