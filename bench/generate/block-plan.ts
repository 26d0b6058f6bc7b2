import type { LinkType } from '@/lib/domain/vocabulary'
import type { Cast, MadeParty } from './cast'
import { type PlannedClaim, planClaim } from './claim-plan'
import { type Random, randomFor, weighted } from './random'

/** A source as decided. */
export interface PlannedSource {
  n: number
  outlet: MadeParty
  language: 'en' | 'ar'
  characters: number
  /** Days after the beginning of 2012; null where the text gives no date. */
  publishedDay: number | null
  claims: number
}

/** A link between two claims of a block, by their places in it. */
export interface PlannedLink {
  from: number
  to: number
  type: LinkType
}

/** Some sources with all that stands in them; links stay within. */
export interface BlockPlan {
  sources: PlannedSource[]
  claims: PlannedClaim[]
  links: PlannedLink[]
}

const sourcesAtOnce = 20

/** The blocks of a dossier, one after the other; the same seed gives the same ones. */
export function* planBlocks(seed: number, cast: Cast): Generator<BlockPlan> {
  const { size, number } = cast
  let firstClaim = 0
  for (let first = 0; first < size.sources; first += sourcesAtOnce) {
    const random = randomFor(seed, number, first, 1)
    const count = Math.min(sourcesAtOnce, size.sources - first)
    const isLast = first + count === size.sources
    const total = isLast ? size.claims - firstClaim : Math.round((size.claims * count) / size.sources)
    const sources = planSources(random, cast, { first, count, total })
    const claims: PlannedClaim[] = []
    for (const { n, outlet, claims: ofSource } of sources) {
      for (let made = 0; made < ofSource; made++)
        claims.push(planClaim(random, cast, { n: firstClaim + claims.length, source: n, outlet }))
    }
    yield { sources, claims, links: planLinks(random, claims) }
    firstClaim += claims.length
  }
}

function planSources(
  random: Random,
  cast: Cast,
  { first, count, total }: { first: number; count: number; total: number },
): PlannedSource[] {
  const weights = Array.from({ length: count }, () => 0.2 + random.next() ** 2)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let left = total
  return weights.map((weight, index) => {
    const share = cast.size.isLongText ? (index === 0 ? total : 0) : Math.round((total * weight) / sum)
    const claims = index === count - 1 ? left : Math.min(left, share)
    left -= claims
    return {
      n: first + index,
      outlet: cast.outlets[random.tail(cast.outlets.length)] as MadeParty,
      language: !cast.size.isLongText && random.chance(0.2) ? 'ar' : 'en',
      characters: cast.size.isLongText ? 200_000 : Math.round(1_800 + random.next() ** 3 * 16_000),
      publishedDay: random.chance(0.95) ? random.below(900) : null,
      claims,
    }
  })
}

const types = [
  ['contradicts', 25],
  ['updates', 20],
  ['qualifies', 18],
  ['replies-to', 12],
  ['corroborates', 15],
  ['repeats', 10],
] as const satisfies readonly (readonly [LinkType, number])[]

const mutual: readonly LinkType[] = ['contradicts', 'corroborates']

/** Some 1.2 links a claim, no two the same. */
function planLinks(random: Random, claims: readonly PlannedClaim[]): PlannedLink[] {
  const links: PlannedLink[] = []
  const seen = new Set<string>()
  const joined = new Set<number>()
  for (const from of claims.keys()) {
    for (let wish = random.chance(0.3) ? 0 : random.below(4); wish > 0 && claims.length > 1; wish--) {
      const link = {
        from,
        to: (from + 1 + random.below(claims.length - 1)) % claims.length,
        type: weighted(random, types),
      }
      const key = keyOf(link)
      if (seen.has(key) || (saysTheSame(link.type) && !canSayTheSame(link, claims, joined))) continue
      seen.add(key)
      if (saysTheSame(link.type)) joined.add(link.from).add(link.to)
      links.push(link)
    }
  }
  return links
}

const saysTheSame = (type: LinkType) => type === 'corroborates' || type === 'repeats'

function keyOf({ from, to, type }: PlannedLink): string {
  return mutual.includes(type) ? `${Math.min(from, to)} ${Math.max(from, to)} ${type}` : `${from} ${to} ${type}`
}

/**
 * By twos, between claims whose answer links tell, at most one of them a figure: two figures would have to fit (rule 3). A
 * repeat adds no origin, so it has none of its own.
 */
function canSayTheSame(
  { from, to, type }: PlannedLink,
  claims: readonly PlannedClaim[],
  joined: ReadonlySet<number>,
): boolean {
  const [one, other] = [claims[from], claims[to]]
  if (!one || !other || joined.has(from) || joined.has(to) || (one.figure && other.figure)) return false
  if ([one, other].some((claim) => claim.status === 'retired' || (claim.answer && !claim.figure))) return false
  return type === 'corroborates' || one.origin === null || one.origin === other.origin
}
