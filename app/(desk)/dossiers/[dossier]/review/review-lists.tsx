import Link from 'next/link'
import { cappedCount } from '@/lib/domain/collections/count-words'
import type { ReviewView } from '@/lib/services/review/show-review'
import { reviewWords } from '@/lib/words/review/review'
import { say } from '@/lib/words/say'

/** The lists of the queue with how much stands on each, and how far one is. */
export function ReviewLists({ path, view }: { path: string; view: ReviewView }) {
  const { counts, isLead, list } = view
  const toRate = counts.inReview + counts.reviewed
  const lists = [
    {
      id: 'to-rate',
      label: reviewWords.needsMyRating,
      count: toRate > 0 ? capped(toRate) : say(reviewWords.inDraft, { drafts: capped(counts.drafts) }),
    },
    { id: 'stale', label: reviewWords.mineGoneStale, count: capped(counts.stale) },
    ...(isLead ? [{ id: 'decisions', label: reviewWords.theDesksGoneStale, count: capped(counts.decisions) }] : []),
  ]
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
      <nav aria-label={reviewWords.review}>
        <ul className="flex flex-wrap gap-1">
          {lists.map(({ id, label, count }) => (
            <li key={id}>
              <Link
                href={`${path}?list=${id}`}
                aria-current={id === list ? 'page' : undefined}
                className="flex min-h-8 items-center gap-1.5 rounded-md border border-line bg-surface px-2.5 text-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {label} <span className="font-medium">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {list !== 'decisions' && <Progress counts={counts} />}
    </div>
  )
}

function Progress({ counts }: { counts: ReviewView['counts'] }) {
  const { judged, inReview, reviewed, drafts } = counts
  const toRate = inReview + reviewed
  const all = judged + toRate + drafts
  if (all === 0) return null
  const left = [
    toRate > 0 && say(reviewWords.inReviewToRate, { toRate: capped(toRate) }),
    drafts > 0 && `${toRate > 0 ? 'then ' : ''}${draftsToRate(drafts)}`,
  ].filter(Boolean)
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
      <span>
        {[
          say(reviewWords.ratedOrAbstained, { judged: judged.toLocaleString('en') }),
          ...(left.length > 0 ? left : [reviewWords.nothingLeftToRate]),
        ].join(' · ')}
      </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="h-1.5 w-24 rounded-full bg-line text-agree"
      >
        <rect width={(judged / all) * 100} height="6" fill="currentColor" />
      </svg>
    </p>
  )
}

const draftsToRate = (drafts: number) =>
  drafts === 1 ? reviewWords.n1DraftToRate : say(reviewWords.draftsToRate, { drafts: capped(drafts) })

/** Counts of the queue stop at 100. */
const capped = (count: number) => cappedCount(count, 100)
