import { ComposedLine } from '@/app/_ui/composed-line'
import { Credibility } from '@/app/_ui/credibility'
import { Dialog } from '@/app/_ui/dialog'
import { Instant } from '@/app/_ui/instant'
import { Kbd } from '@/app/_ui/kbd'
import { joinLine, line } from '@/lib/domain/lines/line'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { RatingForm } from '../../_judgement/credibility-form'
import { Section } from './section'

type Ratings = ClaimView['ratings']
type Rater = NonNullable<Ratings['mine']>

/** The ratings this viewer may see, and the way to one's own. What is hidden reads hidden, not empty. */
export function ClaimRatings({ view }: { view: ClaimView }) {
  const { ratings, can, dossier, claim } = view
  if (ratings.unrated) {
    return (
      <Section id="ratings" title="Ratings">
        <p>{ratings.unrated}</p>
        {ratings.reviewCauses.length > 0 && (
          <p className="mt-1 font-medium text-conflict">
            Its review is stale since: {ratings.reviewCauses.join('; ')}. Send it back to review, look at it again, then
            review it.
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
        title={mine ? 'Rate this claim again' : 'Rate this claim'}
        wide
        trigger={
          <>
            {mine ? 'Rate again' : 'Rate'} <Kbd>r</Kbd>
          </>
        }
      >
        <p dir="auto" className="mb-3 font-serif text-md wrap-break-word">
          {claim.statement}
        </p>
        <RatingForm
          dossierId={dossier.id}
          claim={{ id: claim.id, version: claim.version }}
          before={mine ? { credibility: mine.standing.credibility, reason: mine.standing.reason } : undefined}
        />
      </Dialog>
    </span>
  )
  return (
    <Section id="ratings" title="Ratings" actions={rate}>
      {mine && <RaterItem rater={mine} who="You" />}
      <Others ratings={ratings} />
    </Section>
  )
}

function Others({ ratings }: { ratings: Ratings }) {
  const { sight, raters, others, mine } = ratings
  if (sight === 'hidden') {
    return (
      <p className="text-soft">
        {mine
          ? 'Hidden again, since the claim changed: what others rated is shown once you have rated it as it is now, or the desk has decided.'
          : 'Hidden: what others rated is shown once you have rated or abstained, or the desk has decided.'}
      </p>
    )
  }
  if (sight === 'who-only') {
    return (
      <p className="text-soft">
        {raters?.length ? (
          <>
            <ComposedLine of={line`Rated by ${joinLine(raters, ', ')}`} />; what they rated is hidden until you rate or
            abstain.
          </>
        ) : (
          'Nobody has rated it yet.'
        )}
      </p>
    )
  }
  if (others.length === 0)
    return <p className="mt-2 text-soft">{mine ? 'Nobody else has rated it.' : 'Nobody has rated it yet.'}</p>
  return (
    <ul className="mt-2 space-y-2">
      {others.map((rater) => (
        <li key={rater.standing.id}>
          <RaterItem rater={rater} who={rater.raterName} />
        </li>
      ))}
    </ul>
  )
}

function RaterItem({ rater, who }: { rater: Rater; who: string }) {
  const { standing, blind, earlier } = rater
  return (
    <div className="border-s-2 border-line ps-3">
      <p className="flex flex-wrap items-center gap-x-2">
        <b className="font-semibold">
          <bdi>{who}</bdi>
        </b>
        <Credibility value={standing.credibility ?? 'abstained'} />
        {standing.informed && <b className="text-xs font-medium">informed</b>}
      </p>
      <p dir="auto" className="wrap-break-word">
        {standing.reason}
      </p>
      <p className="text-xs text-soft">
        <Instant at={standing.at} />
        {!standing.counted && ' · not counted: declared an interest in a party of the chain'}
      </p>
      {standing.informed && (
        <p className="text-xs text-soft">
          Given when others’ ratings could be seen: kept, and counted neither for the review nor in any figure.
          {blind && (
            <>
              {' '}
              The blind rating before it goes on counting: <Credibility value={blind.credibility ?? 'abstained'} />{' '}
              <bdi>{blind.reason}</bdi>
            </>
          )}
        </p>
      )}
      {standing.stale && <p className="text-xs text-conflict">Stale since: {standing.causes.join('; ')}</p>}
      {earlier.length > 0 && (
        <details className="text-xs text-soft">
          <summary className="inline-flex min-h-6 items-center">Earlier: {earlier.length}</summary>
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
