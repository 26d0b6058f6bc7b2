import type { Cast } from './cast'
import type { BlockPlan, PlannedLink } from './block-plan'
import { planBlocks } from './block-plan'
import type { PlannedClaim } from './claim-plan'

/** How many origins give each answer of a dossier, by question, stance and position. */
export type OriginTally = ReadonlyMap<string, ReadonlySet<string>>

/** Walks a dossier once to count the origins of its answers, which no block alone can know (product.md, rule 3). */
export function tallyOrigins(seed: number, cast: Cast): OriginTally {
  const tally = new Map<string, Set<string>>()
  for (const { claims } of planBlocks(seed, cast)) {
    for (const claim of claims) {
      const key = answerKey(claim)
      if (key === null || claim.origin === null) continue
      const origins = tally.get(key)
      if (origins) origins.add(claim.origin)
      else tally.set(key, new Set([claim.origin]))
    }
  }
  return tally
}

function answerKey({ answer, figure }: PlannedClaim): string | null {
  return answer && !figure ? `${answer.question} ${answer.stance} ${answer.position}` : null
}

/** How many origins give the answer of each claim of a block: of its question, or of what it is linked to as the same. */
export function originsOf({ claims, links }: BlockPlan, tally: OriginTally): number[] {
  const partner = partners(links)
  return claims.map((claim, index) => {
    const key = answerKey(claim)
    if (key !== null) return tally.get(key)?.size ?? 0
    const other = claims[partner.get(index) ?? -1]
    return new Set([claim.origin, other?.origin ?? null].filter((origin) => origin !== null)).size
  })
}

function partners(links: readonly PlannedLink[]): Map<number, number> {
  const same = links.filter(({ type }) => type === 'corroborates' || type === 'repeats')
  return new Map(
    same.flatMap(
      ({ from, to }) =>
        [
          [from, to],
          [to, from],
        ] as const,
    ),
  )
}
