import { ComposedLine } from '@/app/_ui/composed-line'
import type { ReviewItem, ReviewView } from '@/lib/services/review/show-review'
import { StatusPill } from '@/app/_ui/status-pill'
import { reviewWords } from '@/lib/words/review/review'
import { ClaimFacts } from '../claims/[claim]/claim-facts'
import { Quotes } from '../claims/[claim]/quotes'
import { Section } from '../claims/[claim]/section'
import { ChangedSince } from './changed-since'
import { ReviewForm } from './review-form'
import { ReviewKeys } from './review-keys'
import { ReviewStatement } from './review-statement'
import { StandingNotices } from '../_claims/standing-notices'
import { shownStatement } from '@/lib/domain/offers/shown-statement'

/** One claim, whole but for what anybody thinks of it, and beside it the scale. */
export function ReviewClaim({ path, list, item }: { path: string; list: ReviewView['list']; item: ReviewItem }) {
  const { claim, dossier, before, changes } = item
  const [notice] = claim.source.notices
  const [withdrawal] = claim.withdrawals
  const skip = `${path}?list=${list}&after=${claim.id}`
  return (
    <>
      <div className="grid items-start gap-4 pb-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <article className="min-w-0 space-y-4">
          <header className="sheet px-4 py-4">
            <p className="flex flex-wrap items-center gap-2 text-xs text-soft">
              <StatusPill status={claim.status} /> {claim.kind} · <bdi>{claim.source.headline}</bdi>
            </p>
            <ReviewStatement shown={shownStatement(claim)} />
            <p className="mt-1.5 text-soft">
              <ComposedLine of={claim.attributionLine} />
            </p>
            <StandingNotices notice={notice} withdrawal={withdrawal} />
          </header>
          {before && changes && <ChangedSince before={before} changes={changes} />}
          <Section id="words" title={reviewWords.inTheText}>
            <Quotes view={item} />
          </Section>
          <ClaimFacts view={item} />
        </article>
        <div className="min-w-0 lg:sticky lg:top-4">
          <ReviewForm
            dossier={dossier}
            claim={{ id: claim.id, version: claim.version }}
            reason={before?.reason}
            skip={skip}
          />
        </div>
      </div>
      <ReviewKeys />
    </>
  )
}
