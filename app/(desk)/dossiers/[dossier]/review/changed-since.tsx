import { Credibility } from '@/app/_ui/credibility'
import { HistoryList } from '@/app/_ui/history-list'
import { Instant } from '@/app/_ui/instant'
import type { ReviewItem } from '@/lib/services/review/show-review'
import { reviewWords } from '@/lib/words/review/review'
import { WordingLines } from '../_claims/wording-lines'
import { Section } from '../claims/[claim]/section'

/** What one said before, and what changed since: causes, wordings old and new, and what the history tells of the rest. */
export function ChangedSince(props: {
  before: NonNullable<ReviewItem['before']>
  changes: NonNullable<ReviewItem['changes']>
}) {
  const { before, changes } = props
  return (
    <Section id="changed" title={reviewWords.changedSinceYouRatedIt}>
      <p className="font-medium text-conflict">{before.causes.join('; ')}</p>
      {changes.wordings.map(({ id, lines }) => (
        <div key={id} className="mt-2">
          <WordingLines lines={lines} />
        </div>
      ))}
      {changes.entries.length > 0 && (
        <div className="mt-2">
          <HistoryList entries={changes.entries} />
        </div>
      )}
      <div className="mt-3 border-s-2 border-line ps-3">
        <p className="flex flex-wrap items-center gap-x-2">
          <b className="font-semibold">{reviewWords.youSaid}</b>{' '}
          <Credibility value={before.credibility ?? 'abstained'} />
        </p>
        <p dir="auto" className="wrap-break-word">
          {before.reason}
        </p>
        <p className="text-xs text-soft">
          <Instant at={before.at} />
        </p>
      </div>
    </Section>
  )
}
