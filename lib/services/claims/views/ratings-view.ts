import 'server-only'
import { reads } from '@/lib/data/database/reads'
import type { DeskRatingRow } from '@/lib/data/judgements/desk-ratings'
import type { RatingRow } from '@/lib/data/judgements/ratings'
import type { SaidOfClaim } from '@/lib/data/claim-page/said-of-claim'
import { listReviewCauses } from '@/lib/data/claims/status-changes'
import type { Viewer } from '@/lib/data/access/viewer'
import { dissentFrom, lastWords, reviewCaseOf, unratedReason, type ReviewCase } from '@/lib/domain/claims/adjudication'
import { ratingSight, type RatingSight } from '@/lib/domain/claims/blind'
import type { ClaimKind, ClaimStatus, Stance, StatementOwner } from '@/lib/domain/vocabulary'

interface RatedClaim {
  id: string
  kind: ClaimKind
  status: ClaimStatus
  statementIs: StatementOwner
  draftedById: string
  answer: { stance: Stance } | null
}

/** A rater's ratings of a claim: the one they gave last, the blind one that counts beside it if that is informed, the earlier ones, newest first. */
export interface RaterView {
  raterName: string
  current: RatingRow
  blind: RatingRow | null
  earlier: RatingRow[]
}

/** The ratings of a claim as far as one viewer sees them; what they do not see is not in it. */
export interface RatingsView {
  /** Why the claim takes no rating, or null. */
  unrated: string | null
  /** What changed around it since it was reviewed without a rating; empty for every other claim. */
  reviewCauses: string[]
  sight: RatingSight
  mine: RaterView | null
  /** Who has rated: names where only those are seen, null where not even those. */
  raters: string[] | null
  others: RaterView[]
  desk: DeskView | null
  /** Superseded ones, newest first. */
  earlierDesk: DeskView[]
}

/**
 * A desk rating with the ratings that differed from it when it was given, kept with it; null where others' ratings are
 * hidden from the viewer again because they went stale.
 */
export type DeskView = Omit<DeskRatingRow, 'basis'> & {
  ratings: { number: number; dissent: DeskRatingRow['basis'] } | null
}

/**
 * What the viewer sees of a claim's ratings (product.md, rule 6), cut before it leaves the service; and the case on which it
 * would become reviewed.
 */
export async function ratingsView(
  viewer: Viewer,
  claim: RatedClaim,
  { ratings: all, deskRatings: desk }: Pick<SaidOfClaim, 'ratings' | 'deskRatings'>,
): Promise<{ ratings: RatingsView; review: Omit<ReviewCase, 'leadId'> }> {
  const stance = claim.answer?.stance ?? null
  const unrated = unratedReason({ kind: claim.kind, stance })
  const reviewCauses = unrated ? await listReviewCauses(reads(), claim.id) : []
  const raters = byRater(all)
  const mine = raters.find(({ current }) => current.raterId === viewer.personId) ?? null
  const others = raters.filter((rater) => rater !== mine)
  const currentDesk = desk.find((row) => row.supersededAt === null) ?? null
  const { status } = claim
  const sight = ratingSight({
    role: viewer.role,
    hasJudged: mine !== null && !mine.current.stale,
    hasDeskRating: currentDesk !== null && !currentDesk.stale,
    status,
  })
  const deskShown = viewer.role !== 'reader' || status === 'reviewed'
  const shown = sight === 'shown'
  const { kind, draftedById, statementIs } = claim
  const current = all.filter(({ supersededAt }) => supersededAt === null)
  return {
    ratings: {
      unrated,
      reviewCauses,
      sight,
      mine,
      raters: sight === 'hidden' ? null : others.map(({ raterName }) => raterName),
      others: shown ? others : [],
      desk: deskShown && currentDesk ? deskView(currentDesk, shown) : null,
      earlierDesk: shown ? desk.filter((row) => row.supersededAt !== null).map((row) => deskView(row, true)) : [],
    },
    review: reviewCaseOf({ kind, stance, draftedById, statementIs }, viewer.dossier.ratingsNeeded, {
      ratings: current,
      deskRating: currentDesk,
    }),
  }
}

function deskView({ basis, ...row }: DeskRatingRow, shown: boolean): DeskView {
  return {
    ...row,
    ratings: shown ? { number: basis.length, dissent: dissentFrom(row.credibility, lastWords(basis)) } : null,
  }
}

function byRater(ratings: readonly RatingRow[]): RaterView[] {
  const current = ratings.filter((rating) => rating.supersededAt === null)
  return lastWords(current).map((last) => ({
    raterName: last.raterName,
    current: last,
    blind: last.informed
      ? (current.find(({ raterId, informed }) => raterId === last.raterId && !informed) ?? null)
      : null,
    earlier: ratings
      .filter(({ raterId, supersededAt }) => raterId === last.raterId && supersededAt !== null)
      .toReversed(),
  }))
}
