import { keysOf } from '@/lib/domain/collections/records'
import { reviewRefusal, type ReviewCase } from './adjudication'
import { DomainError, ensure } from '@/lib/domain/errors'
import { permits, type Action, type Actor } from '@/lib/domain/policy'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { spaced } from '@/lib/domain/vocabulary-words'

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

/** The action that moving a claim from one status to another is. Refuses: illegal-transition. */
export function actionOfMove(from: ClaimStatus, to: ClaimStatus): Action {
  const move = transition(from, to)
  ensure(move, 'illegal-transition')
  return move.action
}

/** The statuses a claim can move to from here. */
export function nextStatuses(from: ClaimStatus): ClaimStatus[] {
  return keysOf(workflow[from]).filter((to) => workflow[from][to] !== null)
}

/** A move somebody asks for, of one claim or of each of many. */
export interface Move {
  from: ClaimStatus
  to: ClaimStatus
  reason: string | null
  /** What it would become reviewed on; looked at only when that is where it goes. */
  review: Omit<ReviewCase, 'leadId'>
}

/**
 * Refuses a move that may not be made: illegal-transition, forbidden, invalid (no reason where one is needed),
 * and for becoming reviewed not-enough-ratings or nobody-alone.
 */
export function decideMove(actor: Actor, { from, to, reason, review }: Move): void {
  const move = transition(from, to)
  ensure(move, 'illegal-transition', { reason: `A claim cannot go from ${spaced(from)} to ${spaced(to)}.` })
  ensure(permits(actor, move.action, { status: from, draftedById: review.claim.draftedById }), 'forbidden')
  ensure(!move.needsReason || reason, 'invalid', { fields: { reason: 'Say why; the reason stays in the history.' } })
  const refusal = to === 'reviewed' ? reviewRefusal({ ...review, leadId: actor.personId }) : null
  if (refusal) throw new DomainError(refusal.code, { reason: refusal.reason })
}
