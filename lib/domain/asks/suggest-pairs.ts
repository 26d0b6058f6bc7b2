import type { LinkStatistics } from '@/lib/domain/suggestions/link-side'
import { eventWeight } from '@/lib/domain/suggestions/rank-links'
import type { AskedClaim } from './asked-claim'
import { likenesses } from './likenesses'
import { comparableClaims, nearLinks, type NearLink } from './near-links'

/** Two claims that may be linked, by their places in the list, as what, and why. */
export interface SuggestedPair extends Omit<NearLink, 'index'> {
  one: number
  other: number
}

/** Of each claim so many of those most like it are looked at. */
const nearest = 8

/**
 * Pairs of claims that may be linked, best first: of two sources, or of two speakers in one who contradict each other or may.
 * `areLinked` tells which are already.
 */
export function suggestPairs(
  claims: readonly AskedClaim[],
  { statistics, areLinked }: { statistics: LinkStatistics; areLinked: (one: number, other: number) => boolean },
): SuggestedPair[] {
  const comparable = comparableClaims(claims, statistics)
  const seen = new Set<string>()
  const pairs: SuggestedPair[] = []
  for (const [one, row] of likenesses(comparable.map(({ features }) => features))) {
    const claim = comparable[one]
    if (!claim) continue
    const near = nearestOf(claims, one, row)
    const others = near.flatMap((other) => comparable[other] ?? [])
    for (const { index, ...link } of nearLinks(claim, others)) {
      const other = near[index]
      if (other === undefined || !mayBeAsked(link)) continue
      const key = [one, other].toSorted((a, b) => a - b).join(' ')
      if (seen.has(key) || areLinked(one, other)) continue
      seen.add(key)
      pairs.push({ one, other, ...link })
    }
  }
  return pairs.toSorted((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}

function nearestOf(claims: readonly AskedClaim[], one: number, row: ReadonlyMap<number, number>): number[] {
  const event = claims[one]?.event ?? null
  return [...row]
    .map(([other, likeness]) => {
      const isSameEvent = event !== null && claims[other]?.event === event
      return { other, likeness: likeness + (isSameEvent ? eventWeight : 0) }
    })
    .toSorted((a, b) => b.likeness - a.likeness || a.other - b.other)
    .slice(0, nearest)
    .map(({ other }) => other)
}

// What two speakers of one article say alike is shown on their pages: the queue asks there what they say otherwise.
function mayBeAsked({ isWithin, isTwice, kind, cue }: Omit<NearLink, 'index'>): boolean {
  return !isWithin || isTwice || cue !== null || kind !== 'same'
}
