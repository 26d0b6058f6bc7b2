import 'server-only'
import { listIndependence } from '@/lib/data/independence-list'
import { findSupport } from '@/lib/data/independence'
import { reads } from '@/lib/data/reads'
import type { Viewer } from '@/lib/data/viewer'
import { hasIndependentSupport } from '@/lib/domain/independence'
import { allowed } from '@/lib/domain/policy'

/** What was said of a claim's independence of others: what stands, what was withdrawn, and whether a 1 can rest on it. */
export async function independenceView(viewer: Viewer, claimId: string) {
  const [rows, support] = await Promise.all([listIndependence(viewer, claimId), findSupport(reads(), claimId)])
  const views = rows.map(({ other, claimAId: _, claimBId: __, byId, withdrawnById: ___, confirmedById: ____, ...row }) => ({
    ...row,
    mine: byId === viewer.personId,
    other: {
      id: other.id,
      statement: other.statement,
      status: other.status,
      attributionLine: other.claimSummaryByClaimId?.attributionLine ?? '',
      origin: other.claimSummaryByClaimId?.origin ?? '',
    },
  }))
  return {
    standing: views.filter(({ withdrawnAt }) => withdrawnAt === null),
    withdrawn: views.filter(({ withdrawnAt }) => withdrawnAt !== null),
    hasSupport: hasIndependentSupport(support.claim, support.pairs),
    can: allowed(viewer, ['independence.assert', 'independence.confirm', 'independence.withdraw']),
  }
}
