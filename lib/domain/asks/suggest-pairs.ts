import type { LinkKind } from '@/lib/domain/suggestions/link-kind'
import type { LinkStatistics } from '@/lib/domain/suggestions/link-side'
import { offeredLink, type LinkEnd, type OfferedLink } from '@/lib/domain/suggestions/link-type'
import { rankLinks } from '@/lib/domain/suggestions/rank-links'
import type { AskedClaim } from './asked-claim'
import { likenesses } from './likenesses'

/** Two claims that may be linked, by their places in the list, as what, and why. */
export interface SuggestedPair {
  one: number
  other: number
  kind: LinkKind
  reasons: string[]
  score: number
}

/**
 * Claims with less in common are not offered: by their figures, or by their words alone. Among the 357 claims of the first
 * dossier, 15 of the 147 offers by the second are links that its editors made; at half as much it is 35 of 1,785.
 */
const least = { byFigures: 0.3, byWords: 0.4 }
/** Of each claim so many of those most like it are looked at. */
const nearest = 5
/** In one article two speakers say the same all the time; what is asked there is whether they contradict each other. */
const rivalKinds: readonly LinkKind[] = ['denies', 'conflicting-figures']

/** Whether two claims have enough in common for a link to be suggested. */
export function isNearEnough(score: number, bothCount: boolean): boolean {
  return score >= (bothCount ? least.byFigures : least.byWords)
}

/** The link that is offered. Whether one denies the other is asked, not said: none of the eight denials found in the first dossier was one. */
export function askedLink(kind: LinkKind, one: LinkEnd, other: LinkEnd): OfferedLink {
  return kind === 'denies' ? { type: null, isBack: false } : offeredLink(kind, one, other)
}

/**
 * Pairs of claims that may be linked, best first: of two sources, or of two speakers in one where they may contradict each
 * other. `areLinked` tells which are already.
 */
export function suggestPairs(
  claims: readonly AskedClaim[],
  { statistics, areLinked }: { statistics: LinkStatistics; areLinked: (one: number, other: number) => boolean },
): SuggestedPair[] {
  const seen = new Set<string>()
  const pairs: SuggestedPair[] = []
  for (const [one, row] of likenesses(claims, statistics)) {
    const claim = claims[one]
    const near = [...row]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .flatMap(([other]) => (claims[other] ? [{ index: other, claim: claims[other] }] : []))
      .slice(0, nearest)
    if (!claim) continue
    const ranked = rankLinks(
      claim,
      near.map((each) => each.claim),
      statistics,
    )
    for (const { index, score, kind, reasons } of ranked) {
      const other = near[index]
      if (!other || !kind || !mayBeAsked(claim, other.claim, kind)) continue
      if (!isNearEnough(score, claim.figures.length > 0 && other.claim.figures.length > 0)) continue
      const key = [one, other.index].toSorted((a, b) => a - b).join(' ')
      if (seen.has(key) || areLinked(one, other.index)) continue
      seen.add(key)
      pairs.push({ one, other: other.index, kind, reasons, score })
    }
  }
  return pairs.toSorted((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}

function mayBeAsked(one: AskedClaim, other: AskedClaim, kind: LinkKind): boolean {
  return one.source !== other.source || (one.speaker !== other.speaker && rivalKinds.includes(kind))
}
