import 'server-only'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { saveClaim } from './claims'
import type { Change } from './mutate'

/** Moves a claim that still has this version and keeps who, when and why; false when somebody else changed it. */
export async function moveStatus(
  change: Change,
  claim: { id: string; version: number; status: string },
  to: ClaimStatus,
  reason: string | null,
): Promise<boolean> {
  const where = { id: claim.id, version: claim.version }
  if (!(await saveClaim(change.db, where, { status: to, updatedAt: change.now }))) return false
  await change.db.statusChange.create({
    data: {
      id: change.newId('status-change'),
      claimId: claim.id,
      fromStatus: claim.status,
      toStatus: to,
      reason,
      byId: change.person.id,
      at: change.now,
    },
  })
  return true
}
