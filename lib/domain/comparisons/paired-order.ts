import { expectedAnswer, fitSupport, type FittedSupport, type PairTally } from './model'
import { connectedGroups, tallyPairs, type Judged, type Tallied } from './pair-tallies'
import { betterThan, stronglyConnectedComponents } from './strongly-connected-components'

/**
 * Where a claim stands among those it was compared with: a rank (1 is best supported), shared where others are level
 * with it; or that this cannot be told yet, between which ranks.
 */
export type Place = { kind: 'ranked'; rank: number; shared: boolean } | { kind: 'open'; from: number; to: number }

/** A claim in an order. */
export interface PlacedClaim {
  claimId: string
  place: Place
}

/** Orders of claims that comparisons connect, larger ones first, and the claims that nothing was compared with. */
export interface PairedOrder {
  groups: PlacedClaim[][]
  uncompared: string[]
}

/**
 * The normal quantile of a one-sided 80 % bound: four to one that the true value is not beyond it, the lower end of "very
 * likely" in ICD 203, Analytic Standards (2015).
 */
const z80 = 0.8416

/**
 * Claims are level where the whole interval of their difference lies within half a step, since "equally supported" is
 * then the likeliest answer. Kruschke (2018), Rejecting or accepting parameter values in Bayesian estimation, AMPPS
 * 1:270-280.
 */
const equivalenceMargin = 0.5

type Relation = 'above' | 'below' | 'level' | 'open'

/**
 * What comparisons add up to (product.md, rule 9): Bradley-Terry with ties, by posterior mode and interval, given as
 * ranks only, never as numbers that could be quoted. Claims that no chain of comparisons connects are not ranked
 * against one another. An order that fewer than `leastJudges` people made tells nothing yet (rule 7 for the desk: 2).
 */
export function pairedOrder(
  claimIds: readonly string[],
  judged: readonly Judged[],
  { leastJudges = 1 }: { leastJudges?: number } = {},
): PairedOrder {
  const tallied = tallyPairs(claimIds, judged)
  const fitted = fitSupport(tallied.claimIds.length, tallied.tallies)
  const groups = connectedGroups(tallied)
  const compared = groups.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)
  const named = (place: number) => tallied.claimIds[place] ?? ''
  return {
    groups: compared.map((group) => {
      const members = new Set(group.map(named))
      const judges = new Set(
        judged.filter(({ a, scale }) => members.has(a) && scale !== null).map(({ judgeId }) => judgeId),
      )
      const relation = judges.size < leastJudges ? () => 'open' as const : relations(group, tallied, fitted)
      return orderGroup(group, relation).map(({ member, place }) => ({ claimId: named(member), place }))
    }),
    uncompared: groups
      .filter(({ length }) => length === 1)
      .flat()
      .map(named),
  }
}

/** How one claim of a group stands to another, by the interval of their difference. */
function relations(group: readonly number[], tallied: Tallied, fitted: FittedSupport) {
  const { tallies } = tallied
  const size = tallied.claimIds.length
  const { mode, covariance } = fitted
  const members = new Set(group)
  const spread =
    z80 *
    Math.sqrt(
      dispersion(
        group.length,
        tallies.filter(({ a }) => members.has(a)),
        mode,
      ),
    )
  const shared = (a: number, b: number) => covariance.values[a * size + b] ?? 0
  const circles = stronglyConnectedComponents(betterThan(tallied))
  return (a: number, b: number): Relation => {
    const difference = (mode[a] ?? 0) - (mode[b] ?? 0)
    const off = spread * Math.sqrt(Math.max(shared(a, a) + shared(b, b) - 2 * shared(a, b), 0))
    // What goes in a circle contradicts itself, even where it evens out.
    if (Math.abs(difference) + off <= equivalenceMargin) return circles[a] === circles[b] ? 'open' : 'level'
    if (Math.abs(difference) <= off) return 'open'
    return difference > 0 ? 'above' : 'below'
  }
}

/**
 * By how much comparisons differ from one another more than the model expects, at least 1: people who contradict each
 * other, or themselves in a circle, widen every interval. Pearson's statistic over its degrees of freedom: McCullagh and
 * Nelder (1989), Generalized Linear Models, 2nd ed., 4.5.
 */
function dispersion(claims: number, tallies: readonly PairTally[], mode: Float64Array): number {
  let [statistic, count] = [0, 0]
  for (const tally of tallies) {
    const { mean, variance } = expectedAnswer((mode[tally.a] ?? 0) - (mode[tally.b] ?? 0))
    count += tally.count
    statistic += (tally.squares - 2 * mean * tally.sum + tally.count * mean * mean) / variance
  }
  return Math.max(1, statistic / Math.max(1, count - claims + 1))
}

function orderGroup(group: readonly number[], relation: (a: number, b: number) => Relation) {
  const members = group.map((member) => {
    const others = group.filter((other) => other !== member).map((other) => ({ other, is: relation(member, other) }))
    const worseThan = others.filter(({ is }) => is === 'below').length
    const betterThan = others.filter(({ is }) => is === 'above').length
    return { member, from: worseThan + 1, to: group.length - betterThan, others }
  })
  const spans = new Map(members.map(({ member, from, to }) => [member, `${from} ${to}`]))
  return members
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ member, from, to, others }) => {
      // Level with a claim that is not level with the same others is not yet a tie.
      const undecided = others.filter(({ is }) => is === 'level' || is === 'open')
      const tied = undecided.every(({ other, is }) => is === 'level' && spans.get(other) === `${from} ${to}`)
      const place: Place = tied
        ? { kind: 'ranked', rank: from, shared: undecided.length > 0 }
        : { kind: 'open', from, to }
      return { member, place }
    })
}
