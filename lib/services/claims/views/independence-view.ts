import 'server-only'
import { listIndependence } from '@/lib/data/origins/independence-list'
import { findSupport } from '@/lib/data/origins/independence'
import { reads } from '@/lib/data/database/reads'
import type { Viewer } from '@/lib/data/access/viewer'
import { hasIndependentSupport } from '@/lib/domain/origins/independence'
import { storedLine } from '@/lib/domain/lines/line'
import { allowed } from '@/lib/domain/policy'

/** What was said of a claim's independence of others: what stands, what was withdrawn, and whether a 1 can rest on it. */
export async function independenceView(viewer: Viewer, claimId: string) {
  const [rows, support] = await Promise.all([listIndependence(viewer, claimId), findSupport(reads(), viewer, claimId)])
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
      statement: row.other.statement,
      attributionLine: storedLine(row.other.summary?.attributionLine ?? ''),
      origin: row.other.summary?.origin ?? '',
    },
  }))
  return {
    standing: views.filter(({ withdrawnAt }) => withdrawnAt === null),
    withdrawn: views.filter(({ withdrawnAt }) => withdrawnAt !== null),
    hasSupport: hasIndependentSupport(support.claim, support.pairs),
    can: allowed(viewer, ['independence.assert', 'independence.confirm', 'independence.withdraw']),
  }
}
