import 'server-only'
import { z } from 'zod'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { moveStatus } from '@/lib/data/claims/status-changes'
import { DomainError } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'

/** Whether the claim that is drafted goes to review at once. */
export const submitField = { submit: z.boolean().default(false) }

/**
 * Submits a claim for review in the change that drafts it; gives the log entry that says so, none where that is not asked.
 * The caller refreshes its summary row. Refuses: forbidden.
 */
export async function submitDrafted(
  change: Change,
  viewer: Viewer,
  claim: { id: string; statement: string },
  { submit }: { submit: boolean },
): Promise<NewEntry[]> {
  if (!submit) return []
  authorize(viewer, 'claim.submit', { status: 'draft' })
  const [from, to] = ['draft', 'in-review'] as const
  // A claim that this change made has its first version.
  if (!(await moveStatus(change, { id: claim.id, version: 1, status: from }, to, null)))
    throw new DomainError('conflict')
  const payload = { v: 1 as const, statement: claim.statement, from, to, reason: null }
  return [{ kind: 'claim-status-changed', about: [claim.id], payload }]
}
