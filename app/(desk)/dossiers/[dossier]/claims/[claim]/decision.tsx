import { Credibility } from '@/app/_ui/credibility'
import { Instant } from '@/app/_ui/instant'
import { rich } from '@/app/_ui/rich'
import { countOf } from '@/lib/domain/collections/count-words'
import type { DeskView } from '@/lib/services/claims/views/ratings-view'
import { ratingWords } from '@/lib/words/claims/ratings'
import { say } from '@/lib/words/say'
import { StaleSince } from './stale-since'

/** One decision of the desk, standing or superseded: rating, reason, what made it stale, and each dissenting rating. */
export function Decision({ desk }: { desk: DeskView }) {
  return (
    <>
      <p className="text-md font-semibold">
        <Credibility value={desk.credibility} />
      </p>
      <p dir="auto" className="mt-1 wrap-break-word">
        {desk.reason}
      </p>
      <p className="text-xs text-soft">
        <bdi>{desk.byName}</bdi>, <Instant at={desk.at} />{' '}
        {desk.ratings && <> {say(ratingWords.onRatings, { ratings: countOf(desk.ratings.number, 'rating') })}</>}
        {desk.supersededAt && (
          <> {rich(ratingWords.replacedSupersededAt, { supersededAt: <Instant at={desk.supersededAt} /> })}</>
        )}
      </p>
      {desk.stale && <StaleSince causes={desk.causes} />}
      {!desk.ratings && <p className="text-xs text-soft">{ratingWords.whatItWasGiven}</p>}
      {desk.ratings && desk.ratings.dissent.length > 0 && (
        <div className="mt-2">
          <h3 className="text-xs font-semibold">{ratingWords.dissentKept}</h3>
          <ul className="mt-1 space-y-1">
            {desk.ratings.dissent.map((rating) => (
              <li key={rating.raterId} className="border-s-2 border-line ps-3">
                <p className="flex flex-wrap items-center gap-x-2">
                  <bdi>{rating.raterName}</bdi> <Credibility value={rating.credibility ?? 'abstained'} />
                </p>
                <p dir="auto" className="text-xs text-soft wrap-break-word">
                  {rating.reason}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
