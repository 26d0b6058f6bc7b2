import { ComposedLine } from '@/app/_ui/composed-line'
import { Credibility } from '@/app/_ui/credibility'
import { Dialog } from '@/app/_ui/dialog'
import { Instant } from '@/app/_ui/instant'
import { Kbd } from '@/app/_ui/kbd'
import { sayLine } from '@/app/_ui/say-line'
import { rich } from '@/app/_ui/rich'
import { Term } from '@/app/_ui/term'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { joinLine } from '@/lib/domain/lines/line'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { ratingWords } from '@/lib/words/claims/ratings'
import { say } from '@/lib/words/say'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { RatingForm } from '../../_judgement/credibility-form'
import { Section } from './section'
import { StaleSince } from './stale-since'

type Ratings = ClaimView['ratings']
type Rater = NonNullable<Ratings['mine']>

/** The ratings this viewer may see, and the way to one's own. What is hidden reads hidden, not empty. */
export function ClaimRatings({ view }: { view: ClaimView }) {
  const { ratings, can, dossier, claim } = view
  if (ratings.unrated) {
    return (
      <Section id="ratings" title={ratingWords.ratings}>
        <p>{ratings.unrated}</p>
        {ratings.reviewCauses.length > 0 && (
          <p className="mt-1 font-medium text-conflict">
            {say(ratingWords.itsReviewIsStale, { reviewCauses: ratings.reviewCauses.join('; ') })}
          </p>
        )}
      </Section>
    )
  }
  const { mine } = ratings
  const rate = can['claim.rate'] && (
    <span data-key="r">
      <Dialog
        look={mine ? 'plain' : 'main'}
        title={mine ? ratingWords.rateThisClaimAgain : ratingWords.rateThisClaim}
        wide
        trigger={
          <>
            {mine ? ratingWords.rateAgain : ratingWords.rate} <Kbd>r</Kbd>
          </>
        }
      >
        <p dir="auto" className="mb-3 font-serif text-md wrap-break-word">
          {shownStatement(claim)}
        </p>
        <RatingForm
          dossierId={dossier.id}
          claim={{ id: claim.id, version: claim.version }}
          before={mine ? { credibility: mine.current.credibility, reason: mine.current.reason } : undefined}
        />
      </Dialog>
    </span>
  )
  return (
    <Section id="ratings" title={ratingWords.ratings} actions={rate}>
      {mine && <RaterItem rater={mine} who={ratingWords.you} />}
      <Others ratings={ratings} />
    </Section>
  )
}

function Others({ ratings }: { ratings: Ratings }) {
  const { sight, raters, others, mine } = ratings
  if (sight === 'hidden') {
    return (
      <p className="text-soft">
        {mine ? ratingWords.hiddenAgainSince : ratingWords.hiddenWhatOthersRated}{' '}
        <Term means={glossaryWords.hidden}>{glossaryWords.whyIsThisHidden}</Term>
      </p>
    )
  }
  if (sight === 'who-only') {
    return (
      <p className="text-soft">
        {raters?.length ? (
          <>
            {rich(ratingWords.whatTheyRated, {
              raters: <ComposedLine of={sayLine(ratingWords.ratedBy, { raters: joinLine(raters, ', ') })} />,
            })}
          </>
        ) : (
          ratingWords.nobodyHasRatedItYet
        )}
      </p>
    )
  }
  if (others.length === 0)
    return <p className="mt-2 text-soft">{mine ? ratingWords.nobodyElseHasRatedIt : ratingWords.nobodyHasRatedItYet}</p>
  return (
    <ul className="mt-2 space-y-2">
      {others.map((rater) => (
        <li key={rater.current.id}>
          <RaterItem rater={rater} who={rater.raterName} />
        </li>
      ))}
    </ul>
  )
}

function RaterItem({ rater, who }: { rater: Rater; who: string }) {
  const { current, blind, earlier } = rater
  return (
    <div className="border-s-2 border-line ps-3">
      <p className="flex flex-wrap items-center gap-x-2">
        <b className="font-semibold">
          <bdi>{who}</bdi>
        </b>
        <Credibility value={current.credibility ?? 'abstained'} />
        {current.informed && (
          <b className="text-xs font-medium">
            <Term means={glossaryWords.informed}>{ratingWords.informed}</Term>
          </b>
        )}
      </p>
      <p dir="auto" className="wrap-break-word">
        {current.reason}
      </p>
      <p className="text-xs text-soft">
        <Instant at={current.at} />
        {!current.counted && ratingWords.notCountedDeclared}
      </p>
      {current.informed && (
        <p className="text-xs text-soft">
          {ratingWords.givenWhenOthersRatings}
          {blind && (
            <>
              {' '}
              {rich(ratingWords.theBlindRatingBefore, {
                credibility: <Credibility value={blind.credibility ?? 'abstained'} />,
                reason: <bdi>{blind.reason}</bdi>,
              })}
            </>
          )}
        </p>
      )}
      {current.stale && <StaleSince causes={current.causes} />}
      {earlier.length > 0 && (
        <details className="text-xs text-soft">
          <summary className="inline-flex min-h-6 items-center">
            {say(ratingWords.earlierCount, { earlier: earlier.length })}
          </summary>
          <ul className="space-y-1">
            {earlier.map((rating) => (
              <li key={rating.id}>
                <Credibility value={rating.credibility ?? 'abstained'} /> <bdi>{rating.reason}</bdi> ·{' '}
                <Instant at={rating.at} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
