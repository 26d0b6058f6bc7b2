import 'server-only'
import type { IndependenceRow } from '@/lib/data/origins/independence-list'
import type { Viewer } from '@/lib/data/access/viewer'
import type { AnswerCount, OriginEvidence } from '@/lib/domain/origins/answer-count'
import { hasIndependentSupport } from '@/lib/domain/origins/independence'
import { storedLine } from '@/lib/domain/lines/line'
import { statedOf } from '@/lib/domain/offers/shown-statement'
import { allowed } from '@/lib/domain/policy'

/** What was said of a claim's independence of others: what stands, what was withdrawn, and whether a 1 can rest on it. */
export function independenceView(
  viewer: Viewer,
  claimId: string,
  rows: readonly IndependenceRow[],
  { evidence, counted }: { evidence: OriginEvidence; counted: AnswerCount | null },
) {
  const views = rows.map(({ id, grounds, reason, at, byName, byId, confirmedByName, confirmedAt, ...row }) => ({
    id,
    grounds,
    reason,
    at,
    byName,
    mine: byId === viewer.personId,
    confirmedByName,
    confirmedAt,
    withdrawnAt: row.withdrawnAt,
    withdrawnByName: row.withdrawnByName,
    withdrawnBecause: row.withdrawnBecause,
    other: {
      id: row.other.id,
      ...statedOf(row.other),
      attributionLine: storedLine(row.other.summary?.attributionLine ?? ''),
      origin: row.other.summary?.origin ?? '',
    },
  }))
  return {
    current: views.filter(({ withdrawnAt }) => withdrawnAt === null),
    withdrawn: views.filter(({ withdrawnAt }) => withdrawnAt !== null),
    hasSupport: hasIndependentSupport(claimId, evidence, counted),
    can: allowed(viewer, ['independence.assert', 'independence.confirm', 'independence.withdraw']),
  }
}
