import type { Features } from '@/lib/domain/suggestions/link-side'
import { likenessOf } from '@/lib/domain/suggestions/rank-links'

/** For each claim, by its place in the list, those that have something in common with it, and how much. */
export type Likenesses = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Among fewer claims a word that two of them share is as rare as among so many. */
const fewClaims = 100
const year = /^#(?:19|20)\d\d$/

/**
 * How much each two claims have in common, by the words that are rare among them; nothing is kept of those that share none.
 * `all` is what each is found by.
 * Time grows with the number of pairs that share a word: hand over some hundreds of claims.
 */
export function likenesses(all: readonly Features[]): Likenesses {
  const features = rareFeatures(all)
  const shared = sharedWeights(features)
  const alike = new Map<number, Map<number, number>>()
  for (const [one, a] of features.entries())
    for (const [other, b] of features.entries()) {
      const weight = shared[one * features.length + other] ?? 0
      if (other <= one || weight === 0) continue
      const isOneLanguage = a.side.language === b.side.language
      // Names are compared by their sound, which takes its time, only where two languages meet.
      const likeness = isOneLanguage ? weight / Math.sqrt((4 + a.norm) * (4 + b.norm)) : likenessOf(a, b).likeness
      keep(alike, one, other, likeness)
      keep(alike, other, one, likeness)
    }
  return alike
}

function keep(alike: Map<number, Map<number, number>>, from: number, to: number, likeness: number): void {
  const row = alike.get(from) ?? new Map<number, number>()
  alike.set(from, row.set(to, likeness))
}

/** For each two claims what the features that both have weigh, row by row. */
function sharedWeights(features: readonly Features[]): Float64Array {
  const holders = new Map<string, { index: number; weight: number }[]>()
  for (const [index, { weights }] of features.entries())
    for (const [feature, weight] of weights) holders.set(feature, [...(holders.get(feature) ?? []), { index, weight }])
  const shared = new Float64Array(features.length ** 2)
  for (const having of holders.values())
    for (const [at, { index: one, weight }] of having.entries())
      for (const { index: other } of having.slice(at + 1)) {
        const place = one * features.length + other
        shared[place] = (shared[place] ?? 0) + weight
      }
  return shared
}

// What most claims of a dossier say tells none of them from another; nor does the year that a statement names.
function rareFeatures(all: readonly Features[]): Features[] {
  const size = Math.max(fewClaims, all.length)
  const counts = new Map<string, number>()
  for (const { weights } of all)
    for (const feature of weights.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return all.map((features) => {
    const weights = new Map<string, number>()
    for (const feature of features.weights.keys())
      if (!year.test(feature)) weights.set(feature, Math.log(1 + size / (counts.get(feature) ?? 1)))
    return { ...features, weights, norm: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
  })
}
