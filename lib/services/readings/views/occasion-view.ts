import type { StandingOccasion } from '@/lib/data/questions/occasions'

/** That two figures were given on one occasion, as a reading shows it. */
export interface OccasionView {
  id: string
  reason: string
  byName: string
  at: Date
}

/** What stands said of these two claims, or null. */
export function occasionOf(occasions: readonly StandingOccasion[], one: string, other: string): OccasionView | null {
  const pair = [one, other].toSorted().join(' ')
  const standing = occasions.find(({ claimAId, claimBId }) => `${claimAId} ${claimBId}` === pair)
  return standing ? { id: standing.id, reason: standing.reason, byName: standing.byName, at: standing.at } : null
}
