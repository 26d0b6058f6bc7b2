import { sameInterval } from '@/lib/domain/figures/interval'
import { isDenial, type LinkKind } from '@/lib/domain/suggestions/link-kind'
import { featuresOfAll, type Features, type LinkFigure, type LinkStatistics } from '@/lib/domain/suggestions/link-side'
import { offeredLink, type LinkEnd, type OfferedLink } from '@/lib/domain/suggestions/link-type'
import { rankFeatures, type RankedLink } from '@/lib/domain/suggestions/rank-links'
import type { AskedClaim } from './asked-claim'
import { cueRules, cuesOf, type CueRule } from './cues'

/** A claim that another may be linked to: its place in the list, how near it is, as what, and why. */
export interface NearLink extends RankedLink {
  kind: LinkKind
  /** What both say that they may say otherwise: who did it, why, when; null where they do not. */
  cue: CueRule | null
  /** Whether both are of one source. */
  isWithin: boolean
  /** Whether one speaker says the same in both: the same figure, or nearly the same words. */
  isTwice: boolean
}

/** A claim as far as links are suggested of it. */
export interface NearClaim extends Omit<AskedClaim, 'camp' | 'places' | 'kind' | 'figures'> {
  figures: readonly LinkFigure[]
}

/** A claim made ready to be compared with many. */
export interface Comparable {
  claim: NearClaim
  features: Features
  cues: ReadonlySet<CueRule>
}

/** Claims with less in common are not offered: by their figures, or by their words alone. */
const least = { byFigures: 0.3, byWords: 0.4 }
/** In one article most claims are about one thing: words alone must have more in common there. */
const leastWithin = { denies: 0.6, same: 0.7 }
/** Of what the longer statement says, the shorter one says so much where both say nearly the same. */
const nearlyTheSame = 0.8
/** What it adds that two speakers say who did it, why or when. */
const cueWeight = 0.1

const cueReasons: Record<CueRule, string> = {
  who: 'both say who did it',
  why: 'both say why',
  when: 'both say when',
}

/** Claims made ready to be compared. */
export function comparableClaims(claims: readonly NearClaim[], statistics: LinkStatistics): Comparable[] {
  const features = featuresOfAll(
    claims.map((claim) => ({ ...claim, speaker: claim.speakerName })),
    statistics,
  )
  return claims.flatMap((claim, index) => {
    const own = features[index]
    return own ? [{ claim, features: own, cues: cuesOf(claim) }] : []
  })
}

/**
 * Claims that one may be linked to, best first: of other sources those with enough in common; of its own source those that
 * it is set against: figures of one thing, another speaker who says who did it, why or when, who denies it, or who says nearly
 * the same.
 */
export function nearLinks(one: Comparable, others: readonly Comparable[]): NearLink[] {
  const ranked = rankFeatures(
    one.features,
    others.map(({ features }) => features),
  )
  return ranked
    .flatMap(({ kind, ...link }): NearLink[] => {
      const other = others[link.index]
      if (!other || !kind) return []
      const cue = sharedCue(one, other)
      const score = link.score + (cue ? cueWeight : 0)
      const reasons = cue ? [cueReasons[cue], ...link.reasons] : link.reasons
      const [isWithin, isTwice] = [one.claim.source === other.claim.source, saysItTwice(one, other, kind)]
      const near = { ...link, reasons, kind, score, cue, isWithin, isTwice }
      return isOffered(one.claim, other.claim, near) ? [near] : []
    })
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
}

/**
 * The link that is offered. Whether one denies the other is asked, not said: none of the eight denials found in the first
 * dossier was one. So is it where two speakers say who did it, why or when, and where both are of one source. What one
 * speaker says twice repeats.
 */
export function askedLink(
  { kind, cue, isWithin, isTwice }: Pick<NearLink, 'kind' | 'cue' | 'isWithin' | 'isTwice'>,
  one: LinkEnd,
  other: LinkEnd,
): OfferedLink {
  if (isTwice) return { type: 'repeats', isBack: false }
  const isAsked = kind === 'denies' || (kind === 'same' && (cue !== null || isWithin))
  return isAsked ? { type: null, isBack: false } : offeredLink(kind, one, other)
}

function sharedCue(one: Comparable, other: Comparable): CueRule | null {
  if (areOneSpeaker(one.claim, other.claim) || areOfTwoEvents(one.claim, other.claim)) return null
  return cueRules.find((rule) => one.cues.has(rule) && other.cues.has(rule)) ?? null
}

function saysItTwice(one: Comparable, other: Comparable, kind: LinkKind): boolean {
  const [a, b] = [one.claim, other.claim]
  if (kind !== 'same' || !areOneSpeaker(a, b) || areOfTwoEvents(a, b) || areOfTwoPlaces(a, b)) return false
  if (isDenial(a.words ?? '', b.words ?? '')) return false
  const [ours, theirs] = [a.figures[0], b.figures[0]]
  if (ours && theirs) return ours.measure === theirs.measure && ours.who === theirs.who && sameInterval(ours, theirs)
  if (ours || theirs) return false
  // Of a sentence that was split, each part has a word that the other has not: only what one of them leaves out may differ.
  const [less, more] = one.features.norm <= other.features.norm ? [one, other] : [other, one]
  const isHeld = [...less.features.weights.keys()].every((feature) => more.features.weights.has(feature))
  return isHeld && less.features.norm >= nearlyTheSame * more.features.norm
}

function isOffered(one: NearClaim, other: NearClaim, { kind, score, cue, isWithin, isTwice }: NearLink): boolean {
  const bothCount = one.figures.length > 0 && other.figures.length > 0
  if (score < (bothCount ? least.byFigures : least.byWords)) return false
  if (!isWithin || isTwice) return true
  // One speaker who counts again is asked about, too.
  if (bothCount && (kind === 'conflicting-figures' || kind === 'update')) return true
  if (areOneSpeaker(one, other)) return false
  if (bothCount) return true
  return cue !== null || score >= (kind === 'denies' ? leastWithin.denies : leastWithin.same)
}

function areOneSpeaker(one: NearClaim, other: NearClaim): boolean {
  return one.speaker !== null && one.speaker === other.speaker
}

function areOfTwoPlaces(one: NearClaim, other: NearClaim): boolean {
  return one.place !== null && other.place !== null && one.place !== other.place
}

function areOfTwoEvents(one: NearClaim, other: NearClaim): boolean {
  return one.event !== null && other.event !== null && one.event !== other.event
}
