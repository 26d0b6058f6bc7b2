import { featuresOfAll, type LinkStatistics } from '@/lib/domain/suggestions/link-side'
import type { AskedClaim } from './asked-claim'
import { likenesses, type Likenesses } from './likenesses'
import { cueRules, cuesOf, stanceOf, type CueRule } from './cues'

/** Claims about one act, by their place in the list, the one the others are like first. */
export interface ActGroup {
  rule: CueRule | 'did-it-happen'
  indexes: readonly number[]
  score: number
}

/** Claims with less in common are not about one act. */
const least = { byWords: 0.24, byCue: 0.12 }
/** What one event, one place and one cue add. */
const byEvent = 0.07
const byPlace = 0.03
/** Groups with a lower score are not worth the asking. */
const leastScore = 0.5
/** A question is suggested with so many claims at most. */
const mostClaims = 4

/**
 * Groups of claims about one act by rivals, best first: one claim and those most like it, of which two speakers have
 * something to say and one may deny it. No claim is first in two groups, and no two groups share half of their claims.
 * Claims of two events are never in one group. Time grows with the square of the number of claims: hand over some hundreds.
 */
export function actGroups(claims: readonly AskedClaim[], statistics: LinkStatistics): ActGroup[] {
  const alike = aboutOneAct(claims, statistics)
  const cues = claims.map(cuesOf)
  const groups = claims.flatMap((_, index) => {
    const near = [...(alike.get(index) ?? [])]
      .filter(([other]) => areRivals(claims[index], claims[other]))
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    const byCue = cueRules
      .filter((rule) => cues[index]?.has(rule))
      .map((rule) => ({ rule, near: near.filter(([other, value]) => value >= least.byCue && cues[other]?.has(rule)) }))
    return [
      ...byCue,
      { rule: 'did-it-happen' as const, near: near.filter(([, value]) => value >= least.byWords) },
    ].flatMap((group) => grouped(claims, index, group) ?? [])
  })
  return apart(groups.toSorted((a, b) => b.score - a.score))
}

function areRivals(one: AskedClaim | undefined, other: AskedClaim | undefined): boolean {
  return one?.speaker !== other?.speaker || one?.source !== other?.source
}

type Near = readonly (readonly [number, number])[]

function grouped(
  claims: readonly AskedClaim[],
  first: number,
  { rule, near }: { rule: ActGroup['rule']; near: Near },
): ActGroup | null {
  const taken = near.slice(0, mostClaims - 1)
  const indexes = [first, ...taken.map(([other]) => other)]
  const group = indexes.flatMap((index) => claims[index] ?? [])
  const rivalry = rivalryOf(group, rule)
  if (rivalry === 0) return null
  const mean = taken.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, taken.length)
  return { rule, indexes, score: mean * rivalry }
}

/** How much there is to ask: nothing where one speaker alone speaks; more across sources and camps, most where one denies. */
function rivalryOf(group: readonly AskedClaim[], rule: ActGroup['rule']): number {
  const count = (keyOf: (claim: AskedClaim) => string | null) => new Set(group.map(keyOf)).size
  if (count(({ speaker, source }) => speaker ?? source) < 2) return 0
  const isDenied = new Set(group.map((claim) => stanceOf(claim) === 'asserts')).size > 1
  const isAcross = count(({ source }) => source) > 1
  const camps = new Set(group.flatMap(({ camp }) => camp ?? [])).size
  if (rule === 'did-it-happen') {
    if (!isDenied && !isAcross && camps < 2) return 0
    // Counts are asked for by their measure; where they are the same, nothing is.
    if (group.every(({ figures }) => figures.length > 0)) return 0
  }
  return 1 + (isDenied ? 0.6 : 0) + (isAcross ? 0.5 : 0) + (camps > 1 ? 0.3 : 0) + (rule === 'did-it-happen' ? 0 : 0.4)
}

/** Without those that share half of their claims with a better one. */
function apart(groups: readonly ActGroup[]): ActGroup[] {
  const kept: ActGroup[] = []
  for (const group of groups) {
    const overlaps = kept.some((other) => {
      const shared = group.indexes.filter((index) => other.indexes.includes(index)).length
      return shared * 2 >= Math.min(group.indexes.length, other.indexes.length)
    })
    if (!overlaps && group.score >= leastScore) kept.push(group)
  }
  return kept
}

function aboutOneAct(claims: readonly AskedClaim[], statistics: LinkStatistics): Likenesses {
  const alike = new Map<number, Map<number, number>>()
  for (const [one, others] of likenesses(featuresOfAll(claims, statistics)))
    for (const [other, words] of others) {
      const [a, b] = [claims[one], claims[other]]
      if (!a || !b || areOfTwoEvents(a, b)) continue
      const likeness = words + aboutOne(a, b)
      if (likeness >= least.byCue) alike.set(one, (alike.get(one) ?? new Map<number, number>()).set(other, likeness))
    }
  return alike
}

function areOfTwoEvents(one: AskedClaim, other: AskedClaim): boolean {
  return one.event !== null && other.event !== null && one.event !== other.event
}

function aboutOne(one: AskedClaim, other: AskedClaim): number {
  const isOneEvent = one.event !== null && one.event === other.event
  const isOnePlace = one.places[0] !== undefined && one.places[0] === other.places[0]
  return (isOneEvent ? byEvent : 0) + (isOnePlace ? byPlace : 0)
}
