import { Credibility } from '@/app/_ui/credibility'
import type { DeskCell } from '@/lib/domain/claims/desk-cell'
import { tableWords } from '@/lib/words/claims/table'

/** The desk rating in words, or why none stands here; shorter where it is `narrow`. */
export function DeskRatingCell({
  desk,
  isStale,
  narrow = false,
}: {
  desk: DeskCell
  isStale: boolean
  narrow?: boolean
}) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {desk === 'unreviewed' ? (
        <span className="text-xs text-soft">{narrow ? tableWords.hidden : tableWords.hiddenUntilReviewed}</span>
      ) : (
        <Credibility value={desk} narrow={narrow} />
      )}
      {isStale && <span className="text-xs font-medium text-conflict">{tableWords.stale}</span>}
    </span>
  )
}
