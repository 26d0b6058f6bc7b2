import type { CurrentOccasion } from '@/lib/data/questions/occasions'

/** That two figures were given on one occasion, as a reading shows it. */
export interface OccasionView {
  id: string
  reason: string
  byName: string
  at: Date
}

/** What stands said of these two claims, or null. */
export function occasionOf(occasions: readonly CurrentOccasion[], one: string, other: string): OccasionView | null {
  const pair = [one, other].toSorted().join(' ')
  const current = occasions.find(({ claimAId, claimBId }) => `${claimAId} ${claimBId}` === pair)
  return current ? { id: current.id, reason: current.reason, byName: current.byName, at: current.at } : null
}
