import { rankNames } from '@/lib/domain/parties/name-key'
import { soundDistance, type Sounded } from '@/lib/domain/parties/sound-costs'
import { linkKind, type LinkKind } from './link-kind'
import { featuresOfAll, type Features, type LinkSide, type LinkStatistics } from './link-side'

/** A claim that may be linked: its place among the candidates, how near it is (higher is nearer), as what, and why. */
export interface RankedLink {
  index: number
  score: number
  kind: LinkKind | null
  reasons: string[]
}

const nameWeight = 2.5
/** Two names are one if no more than this share of their sounds differs. */
const sameName = 0.78
const headlineWeight = 0.12
const speakerWeight = 0.08
const placeWeight = 0.08
/** An editor said that both are about one thing: that weighs more than what they happen to share. */
export const eventWeight = 0.2

/** Candidates by how much they have in common with a claim, best first, each with the kind of link that it may be. */
export function rankLinks(query: LinkSide, candidates: readonly LinkSide[], statistics: LinkStatistics): RankedLink[] {
  const [sought, ...others] = featuresOfAll([query, ...candidates], statistics)
  return sought ? rankFeatures(sought, others) : []
}

/** The same of sides whose features are known, so that those of many claims are found once. */
export function rankFeatures(sought: Features, candidates: readonly Features[]): RankedLink[] {
  const spellings = spellingsAmong(
    sought.side.speaker,
    candidates.map(({ side }) => side.speaker),
  )
  return candidates
    .map((candidate, index) => ({ index, ...compared(sought, candidate, spellings) }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
}

function compared(one: Features, other: Features, spellings: ReadonlySet<string>): Omit<RankedLink, 'index'> {
  const { likeness, shared, names } = likenessOf(one, other)
  const same = {
    speaker: other.side.speaker !== null && spellings.has(other.side.speaker),
    place: one.side.place !== null && one.side.place === other.side.place,
    event: one.side.event != null && one.side.event === other.side.event,
  }
  // All claims of one article have its headline.
  const isOneSource = one.side.source != null && one.side.source === other.side.source
  const score =
    likeness +
    (isOneSource ? 0 : headlineWeight * overlap(one.headline, other.headline)) +
    (same.speaker ? speakerWeight : 0) +
    (same.place ? placeWeight : 0) +
    (same.event ? eventWeight : 0)
  const kind = linkKind(one.side, other.side, { likeness, isSameSpeaker: same.speaker })
  return { score, kind, reasons: reasonsOf(shared, one.words, names, same) }
}

/** How much two claims have in common, 0 to about 1: their words, concepts, numbers and names, and which. */
export function likenessOf(one: Features, other: Features) {
  const shared = [...one.weights].filter(([feature]) => other.weights.has(feature))
  const names = isOneLanguage(one.side, other.side) ? 0 : sharedNames(one.names(), other.names())
  const words = shared.reduce((sum, [, weight]) => sum + weight, 0) + names * nameWeight
  return { likeness: words / Math.sqrt((4 + one.norm) * (4 + other.norm)), shared, names }
}

function reasonsOf(
  shared: readonly [string, number][],
  said: ReadonlyMap<string, string>,
  names: number,
  same: { speaker: boolean; place: boolean; event: boolean },
): string[] {
  const words = shared
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([feature]) => `both say ${said.get(feature) ?? feature.replace(/^#/, '')}`)
  return [
    ...words,
    ...(names > 0 ? ['a name that sounds the same'] : []),
    ...(same.speaker ? ['same speaker'] : []),
    ...(same.event ? ['same event'] : []),
    ...(same.place ? ['same place'] : []),
  ]
}

function isOneLanguage(one: LinkSide, other: LinkSide): boolean {
  return one.language !== null && one.language === other.language
}

/** Those of some names that are spellings of one; each is heard once, however many claims have it. */
function spellingsAmong(one: string | null, names: readonly (string | null)[]): ReadonlySet<string> {
  if (!one) return new Set()
  const others = [...new Set(names)].flatMap((name) => name || [])
  return new Set(rankNames(one, others).flatMap(({ index, score }) => (score >= sameName && others[index]) || []))
}

// Each name of the one side once, with any of the other that sounds alike.
function sharedNames(one: readonly Sounded[], other: readonly Sounded[]): number {
  const isAlike = (a: Sounded, b: Sounded) => soundDistance(a, b) <= ((1 - sameName) * (a.weight + b.weight)) / 2
  return one.filter((a) => a.weight > 2.2 && other.some((b) => b.weight > 2.2 && isAlike(a, b))).length
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [feature, weight] of one) if (other.has(feature)) shared += weight
  const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((all, weight) => all + weight, 0)
  return shared === 0 ? 0 : shared / Math.sqrt(sum(one) * sum(other))
}
