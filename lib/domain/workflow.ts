import type { ClaimStatus } from './vocabulary'
import type { Action } from './policy'

/** A move between statuses: the action it takes, and whether it needs a reason. */
export interface Transition {
  action: Action
  needsReason: boolean
}

/**
 * Every pair of statuses, legal or not (product.md, "Scales": draft, in review, reviewed; reviewed can be
 * reopened; any can be retired, with a reason; a retired one can be brought back as a draft).
 */
export const workflow: Record<ClaimStatus, Record<ClaimStatus, Transition | null>> = {
  draft: {
    draft: null,
    'in-review': { action: 'claim.submit', needsReason: false },
    reviewed: null,
    retired: { action: 'claim.retire', needsReason: true },
  },
  'in-review': {
    draft: { action: 'claim.submit', needsReason: false },
    'in-review': null,
    reviewed: { action: 'claim.review', needsReason: false },
    retired: { action: 'claim.retire', needsReason: true },
  },
  reviewed: {
    draft: null,
    'in-review': { action: 'claim.reopen', needsReason: true },
    reviewed: null,
    retired: { action: 'claim.retire', needsReason: true },
  },
  retired: {
    draft: { action: 'claim.reopen', needsReason: true },
    'in-review': null,
    reviewed: null,
    retired: null,
  },
}

/** The move from one status to another, or null when there is none. */
export function transition(from: ClaimStatus, to: ClaimStatus): Transition | null {
  return workflow[from][to]
}

/** The statuses a claim can move to from here. */
export function nextStatuses(from: ClaimStatus): ClaimStatus[] {
  return (Object.keys(workflow[from]) as ClaimStatus[]).filter((to) => workflow[from][to] !== null)
}
