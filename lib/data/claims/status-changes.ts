import 'server-only'
import type { NewEntry } from '@/lib/domain/history/history'
import { causesInWords, causeWords } from '@/lib/domain/claims/cause-words'
import { staleCauses } from '@/lib/domain/claims/staleness'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { saveClaim } from './claims'
import type { Database } from '@/lib/data/database/database'
import type { Change } from '@/lib/data/access/mutate'
import { markHeld } from './stale-marks'

/**
 * Moves a claim that still has this version and keeps who, when and why; false when somebody else changed it. What holds
 * the answer of a claim that is retired against others goes stale.
 */
export async function moveStatus(
  change: Change,
  claim: { id: string; version: number; status: ClaimStatus },
  to: ClaimStatus,
  reason: string | null,
): Promise<boolean> {
  const where = { id: claim.id, version: claim.version }
  if (!(await saveClaim(change.db, where, { status: to, updatedAt: change.now }))) return false
  await keepMove(change, claim, to, reason)
  if (to === 'retired') await markHeld('answers', change, [claim.id], staleCauses.answersAlone.retired)
  return true
}

/**
 * Sends a reviewed claim back to review because its own parts changed, in the change that changed them and holds it.
 * Gives the log entry that says so.
 */
export async function sendBackToReview(
  change: Change,
  claim: { id: string; status: ClaimStatus; statement: string },
  cause: string,
): Promise<NewEntry> {
  const reason = `It was reviewed in other words; ${causeWords(cause)}.`
  await change.db.claim.update({ where: { id: claim.id }, data: { status: 'in-review' } })
  await keepMove(change, claim, 'in-review', reason)
  const payload = {
    v: 1 as const,
    statement: claim.statement,
    from: 'reviewed' as const,
    to: 'in-review' as const,
    reason,
  }
  return { kind: 'claim-status-changed', about: [claim.id], payload }
}

async function keepMove(
  change: Change,
  claim: { id: string; status: ClaimStatus },
  to: ClaimStatus,
  reason: string | null,
): Promise<void> {
  const by = { byId: change.person.id, at: change.now }
  const id = change.newId('status-change')
  await change.db.statusChange.create({
    data: { id, claimId: claim.id, fromStatus: claim.status, toStatus: to, reason, ...by },
  })
}

/** Why the review of a reviewed claim that takes no rating went stale, oldest first, in words; empty when it did not. */
export async function listReviewCauses(db: Database, claimId: string): Promise<string[]> {
  const review = await db.statusChange.findFirst({
    where: { claimId, toStatus: 'reviewed', claim: { status: 'reviewed' } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { staleMarks: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { cause: true } } },
  })
  return causesInWords(review?.staleMarks.map(({ cause }) => cause) ?? [])
}
