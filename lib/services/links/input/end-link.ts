import 'server-only'
import { endLink, type getLink } from '@/lib/data/claims/links'
import { lockClaims } from '@/lib/data/claims/locks'
import { markStale } from '@/lib/data/claims/stale-marks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { linkStaleCause } from '@/lib/domain/claims/staleness'
import type { NewEntry } from '@/lib/domain/history/history'

/** Ends a link inside a change, and marks what rested on it; null where it had ended already. */
export async function endLinkOf(
  change: Change,
  viewer: Viewer,
  { id, type, fromClaim, toClaim }: Awaited<ReturnType<typeof getLink>>,
  reason: string,
): Promise<NewEntry | null> {
  const ids = [fromClaim.id, toClaim.id]
  await lockClaims(change.db, ids)
  const end = { removedAt: change.now, removedById: viewer.personId, removedBecause: reason }
  if (!(await endLink(change.db, id, end))) return null
  const cause = linkStaleCause(type, 'removed')
  if (cause) await markStale(change, ids, cause)
  await refreshSummaries(change.db, ids)
  const payload = { v: 1 as const, type, from: fromClaim.statement, to: toClaim.statement, reason }
  return { kind: 'link-removed', about: [id, ...ids], payload }
}
