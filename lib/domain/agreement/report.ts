import { bootstrapAlpha, krippendorffAlpha, type AlphaInterval, type Metric, type Units } from './agreement'

/** A current rating of a claim: 1 to 6, null for an abstention; `rater` is what the rater is called to the viewer. */
export interface AgreementRating {
  claimId: string
  raterId: string
  rater: string
  own: boolean
  credibility: number | null
  stale: boolean
  counted: boolean
  informed: boolean
}

/** Two raters over the claims that both gave a value. */
export interface PairAgreement {
  raters: [RaterName, RaterName]
  claims: number
  alpha: AlphaInterval | null
}

/** A rater as the viewer knows them. */
export interface RaterName {
  name: string
  own: boolean
}

/** How far raters agree, over how much, and what was left out. */
export interface AgreementReport {
  claims: number
  ratings: number
  raters: number
  /** Ratings left out: as informed, by what of them changed, by an interest, as missing values (6, abstentions), as nobody else's. */
  leftOut: { informed: number; stale: number; uncounted: number; missing: number; alone: number }
  /** The ordinal alpha, which credibility asks for; null where nothing can be paired. */
  alpha: AlphaInterval | null
  byMetric: Record<Metric, number | null>
  /** Pairs with most claims in common first, at most `pairsShown`. */
  pairs: PairAgreement[]
  morePairs: number
}

/** Pairs of raters that are listed, those with most claims in common. */
export const pairsShown = 30

/** Samples of the bootstrap, and the seed that makes them the same for everybody at every look. */
export const sampling = { draws: 1000, seed: 667 }

/**
 * Krippendorff's alpha of these ratings and of each pair of raters, ordinal as credibility is, and by every other metric.
 * Informed ratings, stale ones, those of raters with an interest, 6 and abstentions are left out (product.md, rules 5 to 8 and 10).
 */
export function agreementReport(all: readonly AgreementRating[]): AgreementReport {
  const ratings = all.filter(({ informed }) => !informed)
  const fresh = ratings.filter(({ stale, counted }) => !stale && counted)
  const values = fresh.filter(isValue)
  const paired = byClaim(values).filter((ratings) => ratings.length > 1)
  const raterIds = [...new Set(values.map(({ raterId }) => raterId))].toSorted()
  const units = unitsOf(paired, raterIds)
  const pairs = pairsOf(
    units,
    raterIds,
    new Map(values.map(({ raterId, rater, own }) => [raterId, { name: rater, own }])),
  )
  const counted = paired.reduce((sum, ratings) => sum + ratings.length, 0)
  const alpha = (metric: Metric) => krippendorffAlpha(units, metric)
  return {
    claims: paired.length,
    ratings: counted,
    raters: new Set(paired.flat().map(({ raterId }) => raterId)).size,
    leftOut: {
      informed: all.length - ratings.length,
      stale: ratings.filter(({ stale }) => stale).length,
      uncounted: ratings.filter(({ stale, counted: counts }) => !stale && !counts).length,
      missing: fresh.length - values.length,
      alone: values.length - counted,
    },
    alpha: bootstrapAlpha(units, 'ordinal', sampling),
    byMetric: {
      nominal: alpha('nominal'),
      ordinal: alpha('ordinal'),
      interval: alpha('interval'),
      ratio: alpha('ratio'),
    },
    pairs: pairs.slice(0, pairsShown),
    morePairs: Math.max(0, pairs.length - pairsShown),
  }
}

/** The two lines: from 0.800 ratings can be relied on; from 0.667 conclusions are tentative. */
export const agreementLines = { reliable: 0.8, tentative: 0.667 } as const

/** Below so many claims nothing is said of an alpha: resampling a handful gives an interval that looks surer than it is. */
export const claimsToSay = 10

/**
 * What an alpha allows, by the conventional lines (Krippendorff 2004, Content Analysis, 2nd ed., 11.4): only where its
 * whole interval lies on one side of them, over `claimsToSay` claims or more; else unclear.
 */
export function agreementVerdict(
  { low, high }: AlphaInterval,
  claims: number,
): 'reliable' | 'tentative' | 'unreliable' | 'unclear' {
  if (claims < claimsToSay) return 'unclear'
  if (low >= agreementLines.reliable) return 'reliable'
  if (low >= agreementLines.tentative) return 'tentative'
  return high < agreementLines.tentative ? 'unreliable' : 'unclear'
}

/** 1 to 5 is a value; 6 is a judgement but a missing value in every statistic (rule 5). */
function isValue({ credibility }: AgreementRating): boolean {
  return credibility !== null && credibility < 6
}

function byClaim(values: readonly AgreementRating[]): AgreementRating[][] {
  const claims = new Map<string, AgreementRating[]>()
  for (const value of values) claims.set(value.claimId, [...(claims.get(value.claimId) ?? []), value])
  return [...claims.values()]
}

function unitsOf(paired: readonly AgreementRating[][], raterIds: readonly string[]): (number | null)[][] {
  return paired.map((ratings) => {
    const byRater = new Map(ratings.map(({ raterId, credibility }) => [raterId, credibility]))
    return raterIds.map((raterId) => byRater.get(raterId) ?? null)
  })
}

function pairsOf(units: Units, raterIds: readonly string[], names: ReadonlyMap<string, RaterName>): PairAgreement[] {
  const nameOf = (index: number) => names.get(raterIds[index] ?? '') ?? { name: '', own: false }
  const pairs = raterIds.flatMap((_, a) => raterIds.slice(a + 1).map((__, offset) => [a, a + 1 + offset] as const))
  const common = pairs.map(([a, b]) => ({
    raters: [a, b] as const,
    units: units
      .filter((unit) => unit[a] !== null && unit[b] !== null)
      .map((unit) => [unit[a] ?? null, unit[b] ?? null]),
  }))
  return common
    .filter((pair) => pair.units.length > 0)
    .toSorted((one, other) => other.units.length - one.units.length)
    .map(({ raters: [a, b], units: both }, place) => ({
      raters: [nameOf(a), nameOf(b)],
      claims: both.length,
      alpha: place < pairsShown ? bootstrapAlpha(both, 'ordinal', sampling) : null,
    }))
}
