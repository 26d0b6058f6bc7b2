import { blindKinds, type EntryKind } from './history'
import type { ClaimStatus, Role } from './vocabulary'

/** What decides who sees the ratings of one claim. */
export interface RatingSituation {
  role: Role
  /** The viewer has a standing rating of the claim, or abstained. */
  hasJudged: boolean
  /** A desk rating of the claim stands, stale or not. */
  hasDeskRating: boolean
  status: ClaimStatus
}

/** How much of others' ratings is seen: all, only who has rated, or nothing, not even how many. */
export type RatingSight = 'shown' | 'who-only' | 'hidden'

/**
 * How much of others' ratings of a claim a viewer sees (product.md, rule 6): an editor or lead all of it once
 * they rated or abstained or a desk rating stands; before, a lead only who has rated. Readers see those of
 * reviewed claims and of no others.
 */
export function ratingSight({ role, hasJudged, hasDeskRating, status }: RatingSituation): RatingSight {
  if (role === 'reader') return status === 'reviewed' ? 'shown' : 'hidden'
  if (hasJudged || hasDeskRating) return 'shown'
  return role === 'lead' ? 'who-only' : 'hidden'
}

/** How much of a log entry is seen: its sentence, only that its actor judged the claim, or nothing at all. */
export type EntrySight = 'whole' | 'who-only' | 'none'

/** Kinds that tell a judgement of two claims: `about` holds them second and third, after their question. */
export const comparingKinds: readonly EntryKind[] = ['comparison-made']

/** Kinds that tell a judgement of the claim that `about` holds first, or of two. */
export const judgingKinds: readonly EntryKind[] = [...blindKinds, 'claim-adjudicated', ...comparingKinds]

const sights: readonly RatingSight[] = ['hidden', 'who-only', 'shown']

/** How much is seen of a judgement of several claims: as much as of the one seen least; all of a judgement of none. */
export function leastSight(seen: readonly RatingSight[]): RatingSight {
  return sights.find((sight) => seen.includes(sight)) ?? 'shown'
}

/** How much of an entry a viewer sees who has this sight of its claim's ratings; one's own entries are always whole. */
export function entrySight(kind: EntryKind, isOwn: boolean, sight: RatingSight): EntrySight {
  if (isOwn || sight === 'shown' || !judgingKinds.includes(kind)) return 'whole'
  return sight === 'who-only' ? 'who-only' : 'none'
}
