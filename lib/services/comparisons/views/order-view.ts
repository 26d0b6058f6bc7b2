import 'server-only'
import type { RivalAnswerRow } from '@/lib/data/judgements/rival-answers'
import type { ComparisonRow } from '@/lib/data/judgements/current-comparisons'
import type { Viewer } from '@/lib/data/access/viewer'
import { comparisonSight } from '@/lib/domain/claims/blind'
import { comparisonCircles } from '@/lib/domain/comparisons/circles'
import { pairKey, type RivalPair } from '@/lib/domain/comparisons/next-pair'
import { pairedOrder, type Place, type PlacedClaim } from '@/lib/domain/comparisons/paired-order'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** A claim as an order names it. */
export type OrderedClaim = Pick<RivalAnswerRow, 'claimId' | keyof Stated | 'attributionLine' | 'camp'>

/**
 * What comparisons add up to: claims with their places, one list for each group that comparisons connect; claims
 * nothing was compared with; circles to look at again; how many comparisons were left out, and why.
 */
export interface OrderView {
  groups: (OrderedClaim & { place: Place })[][]
  uncompared: OrderedClaim[]
  circles: OrderedClaim[][]
  leftOut: { stale: number; interested: number; informed: number }
  /** Fewer people compared than an order of the desk needs, so that it tells nothing yet. */
  tooFewJudges: boolean
}

/** One's own order, null for whoever compares nothing; the desk's, or how many pairs one has yet to compare to see it. */
interface Orders {
  own: OrderView | null
  desk: OrderView | { hiddenUntil: number }
}

/** Two people at least make an order of the desk: nobody decides alone (rule 7). */
const deskJudges = 2

/** The viewer's own order, null where they compare nothing themselves, and the desk's as far as they may see it. */
export function ordersOf(
  viewer: Viewer,
  answers: readonly RivalAnswerRow[],
  pairs: readonly RivalPair[],
  made: readonly ComparisonRow[],
): Orders {
  const own = lastWords(made.filter(({ judgeId }) => judgeId === viewer.personId))
  const unseen = unseenPairs(viewer, answers, pairs, own)
  return {
    own: viewer.role === 'reader' ? null : orderOf(answers, own, pairs, {}),
    desk: unseen > 0 ? { hiddenUntil: unseen } : orderOf(answers, made, pairs, { desk: true }),
  }
}

/** Pairs of which the viewer may not see others' comparisons yet, so that no aggregate shows them through (rule 6). */
function unseenPairs(
  viewer: Viewer,
  answers: readonly RivalAnswerRow[],
  pairs: readonly RivalPair[],
  own: readonly ComparisonRow[],
) {
  const compared = new Set(own.filter(({ stale }) => !stale).map(pairKey))
  const byId = new Map(answers.map((answer) => [answer.claimId, answer]))
  const both = (pair: RivalPair, holds: (answer: RivalAnswerRow) => boolean) =>
    [pair.a, pair.b].every((id) => {
      const answer = byId.get(id)
      return answer !== undefined && holds(answer)
    })
  return pairs.filter((pair) => {
    const bothDeskRated = both(pair, ({ deskRated }) => deskRated)
    const bothReviewed = both(pair, ({ status, isStale }) => status === 'reviewed' && !isStale)
    return (
      comparisonSight({ role: viewer.role, hasCompared: compared.has(pairKey(pair)), bothDeskRated, bothReviewed }) !==
      'shown'
    )
  }).length
}

/** One's last comparison of each pair, newest first as given: an informed one may stand beside a blind one. */
function lastWords(own: readonly ComparisonRow[]): ComparisonRow[] {
  const pairs = own.map(pairKey)
  return own.filter((made, index) => pairs.indexOf(pairKey(made)) === index)
}

function orderOf(
  answers: readonly RivalAnswerRow[],
  made: readonly ComparisonRow[],
  pairs: readonly RivalPair[],
  { desk = false }: { desk?: boolean },
): OrderView {
  const rivals = new Set(pairs.map(pairKey))
  const compared = made.filter((each) => rivals.has(pairKey(each)))
  // One's own order is one's own, whatever was seen or what interest was declared.
  const blind = desk ? compared.filter(({ informed }) => !informed) : compared
  const fresh = blind.filter(({ stale }) => !stale)
  const counting = desk ? fresh.filter(({ counted }) => counted) : fresh
  const named = new Map(
    answers.map(({ claimId, statement, statementIs, attributionLine, camp }) => [
      claimId,
      { claimId, statement, statementIs, attributionLine, camp },
    ]),
  )
  const withRivals = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const leastJudges = desk ? deskJudges : 1
  const judges = new Set(counting.map(({ judgeId }) => judgeId)).size
  const { groups, uncompared } = pairedOrder(withRivals, counting, { leastJudges })
  const nameOf = (id: string) => named.get(id) ?? []
  const placed = ({ claimId, place }: PlacedClaim) => [nameOf(claimId)].flat().map((claim) => ({ ...claim, place }))
  return {
    groups: groups.map((group) => group.flatMap(placed)),
    uncompared: uncompared.flatMap(nameOf),
    circles: comparisonCircles(withRivals, counting).map((circle) => circle.flatMap(nameOf)),
    leftOut: {
      stale: blind.length - fresh.length,
      interested: fresh.length - counting.length,
      informed: compared.length - blind.length,
    },
    tooFewJudges: judges > 0 && judges < leastJudges,
  }
}
