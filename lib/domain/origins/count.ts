import { connected } from '@/lib/domain/collections/connected'
import { grouped } from '@/lib/domain/collections/grouped'
import type { NoOrigin } from '@/lib/domain/chains/no-origin'
import type { SetAside } from './set-aside'
import type { AreRelated } from './related-parties'

/** A claim as its answer's origins are counted. */
export interface CountedClaim {
  claimId: string
  /** Who says it, as shown; empty where nobody is recorded. */
  speaker: string
  origin: { partyId: string; name: string } | null
  noOrigin: NoOrigin | null
  /** It repeats another claim by a current link, so that it adds no origin. */
  repeats: boolean
  /** Why its origin does not count for this answer though it gives it, or null. */
  setAside: SetAside | null
}

/** Why a claim adds no origin to its answer. */
export type NotCounted = NoOrigin | SetAside | 'repeats'

/** A named origin of one answer, with the claims by which it counts. */
export interface CountedOrigin {
  partyId: string
  name: string
  claimIds: string[]
}

/** The origins of one answer with their make-up (product.md, rule 3). */
export interface OriginCount {
  origins: CountedOrigin[]
  /** Origins that are not independent of one another: each group, by party, where there are two or more. */
  related: string[][]
  /** Pairs of origins, by party, asserted and confirmed to be independent. */
  independent: [string, string][]
  /** How many of the origins stand in such a pair. */
  independentOrigins: number
  /** Claims that add none, and why. */
  none: { claimId: string; speaker: string; reason: NotCounted }[]
}

/**
 * Counts the origins of the claims of one answer. `confirmed` are pairs of claims asserted independent and confirmed by
 * a second person; a pair counts between two origins of this answer that are not related.
 */
export function countOrigins(
  claims: readonly CountedClaim[],
  { areRelated, confirmed }: { areRelated: AreRelated; confirmed: readonly (readonly [string, string])[] },
): OriginCount {
  const counted = claims.filter((claim) => whyNotCounted(claim) === null)
  const byParty = grouped(counted, ({ origin }) => origin?.partyId ?? '')
  const origins = [...byParty].map(([partyId, of]) => ({
    partyId,
    name: of[0]?.origin?.name ?? '',
    claimIds: of.map(({ claimId }) => claimId),
  }))
  const independent = independentPairs(counted, areRelated, confirmed)
  const none = claims.flatMap((claim) => {
    const reason = whyNotCounted(claim)
    return reason ? [{ claimId: claim.claimId, speaker: claim.speaker, reason }] : []
  })
  return {
    origins,
    related: relatedGroups([...byParty.keys()], areRelated),
    independent,
    independentOrigins: new Set(independent.flat()).size,
    none,
  }
}

function whyNotCounted({ origin, noOrigin, repeats, setAside }: CountedClaim): NotCounted | null {
  if (!origin) return noOrigin ?? 'not-recorded'
  return setAside ?? (repeats ? 'repeats' : null)
}

function relatedGroups(parties: readonly string[], areRelated: AreRelated): string[][] {
  const pairs = parties.flatMap((a, index) => parties.slice(index + 1).map((b) => [a, b] as const))
  return connected(
    parties,
    pairs.filter(([a, b]) => areRelated(a, b)),
  ).filter((group) => group.length > 1)
}

function independentPairs(
  claims: readonly CountedClaim[],
  areRelated: AreRelated,
  confirmed: readonly (readonly [string, string])[],
): [string, string][] {
  const originOf = new Map(claims.map(({ claimId, origin }) => [claimId, origin?.partyId]))
  const pairs = new Map<string, [string, string]>()
  for (const [one, other] of confirmed) {
    const [a, b] = inOrder(originOf.get(one), originOf.get(other))
    if (a === undefined || b === undefined || areRelated(a, b)) continue
    pairs.set(`${a} ${b}`, [a, b])
  }
  return [...pairs.values()]
}

function inOrder<T extends string | undefined>(a: T, b: T): [T, T] {
  return a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
}
