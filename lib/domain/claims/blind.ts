import { blindKinds, type EntryKind } from '@/lib/domain/history/history'
import type { ClaimStatus, Role } from '@/lib/domain/vocabulary'

/** What decides who sees the ratings of one claim. */
export interface RatingSituation {
  role: Role
  /** A rating of the claim by the viewer, or an abstention, stands and is fresh. */
  hasJudged: boolean
  /** A desk rating of the claim stands and is fresh. */
  hasDeskRating: boolean
  status: ClaimStatus
}

/** How much of others' ratings is seen: all, only who has rated, or nothing, not even how many. */
export type RatingSight = 'shown' | 'who-only' | 'hidden'

/**
 * How much of others' ratings of a claim a viewer sees (product.md, rule 6): an editor or lead all of it once they rated
 * or abstained, or a desk rating stands, of the claim as it is now: once those went stale others' are hidden again.
 * Before, a lead sees only who has rated. Readers see those of reviewed claims with a fresh desk rating and of no others.
 */
export function ratingSight({ role, hasJudged, hasDeskRating, status }: RatingSituation): RatingSight {
  if (role === 'reader') return status === 'reviewed' && hasDeskRating ? 'shown' : 'hidden'
  if (hasJudged || hasDeskRating) return 'shown'
  return role === 'lead' ? 'who-only' : 'hidden'
}

/** What decides who sees somebody else's comparison of two claims. */
export interface ComparisonSituation {
  role: Role
  /** A comparison of these two by the viewer stands and is fresh, "cannot be compared" included. */
  hasCompared: boolean
  /** Fresh desk ratings of both claims stand. */
  bothDeskRated: boolean
  /** Both claims are reviewed, and nothing that the desk decided of them is stale. */
  bothReviewed: boolean
}

/**
 * How much of others' comparisons of two claims a viewer sees: rule 6 as for ratings, the pair in the place of the
 * claim. An order of several claims is shown once the viewer sees the comparisons of every two of them.
 */
export function comparisonSight({ role, hasCompared, bothDeskRated, bothReviewed }: ComparisonSituation): RatingSight {
  if (role === 'reader') return bothReviewed ? 'shown' : 'hidden'
  if (hasCompared || bothDeskRated) return 'shown'
  return role === 'lead' ? 'who-only' : 'hidden'
}

/** What somebody about to rate a claim could see of what others think of it as it is now. */
export interface SeenBefore extends RatingSituation {
  /** Another gave it a rating that nothing has made stale since, superseded ones included. */
  othersRated: boolean
}

/**
 * Whether a rating is informed (rule 6): its rater could see another's fresh rating, or the desk's. It is kept and shown as
 * such, and counts neither for a quorum nor in any statistic.
 */
export function isInformed(seen: SeenBefore): boolean {
  return ratingSight(seen) === 'shown' && (seen.othersRated || seen.hasDeskRating)
}

/** How much of a log entry is seen: its sentence, only that its actor judged the claim, or nothing at all. */
export type EntrySight = 'whole' | 'who-only' | 'none'

/** Kinds that tell a judgement of the claim that `about` holds first. */
export const judgingKinds: readonly EntryKind[] = [...blindKinds, 'claim-adjudicated']

/** Kinds that tell a comparison: `about` holds the question, both claims and the comparison. */
export const comparingKinds: readonly EntryKind[] = ['comparison-made', 'comparison-withdrawn']

/**
 * How much of an entry a viewer sees who has this sight of its claim's ratings, or of comparisons of its two claims;
 * one's own entries are always whole.
 */
export function entrySight(kind: EntryKind, isOwn: boolean, sight: RatingSight): EntrySight {
  const isBlind = judgingKinds.includes(kind) || comparingKinds.includes(kind)
  if (isOwn || sight === 'shown' || !isBlind) return 'whole'
  return sight === 'who-only' ? 'who-only' : 'none'
}
