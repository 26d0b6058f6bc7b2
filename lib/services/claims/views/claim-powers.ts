import type { Viewer } from '@/lib/data/access/viewer'
import type { ReviewCase } from '@/lib/domain/claims/adjudication'
import { reviewRefusal } from '@/lib/domain/claims/adjudication'
import { allowed, permits } from '@/lib/domain/policy'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { nextStatuses, transition } from '@/lib/domain/claims/workflow'

/** A move the viewer may ask for; `blocked` says what is missing where it would be refused now. */
export interface OfferedMove {
  to: ClaimStatus
  needsReason: boolean
  blocked: string | null
}

/** What a viewer may do with a claim, by the same rules as the refusals. */
export function claimPowers(
  viewer: Viewer,
  claim: { status: ClaimStatus; draftedById: string },
  review: Omit<ReviewCase, 'leadId'>,
) {
  const { status, draftedById } = claim
  const subject = { status, draftedById }
  const moves = nextStatuses(status).flatMap((to): OfferedMove[] => {
    const move = transition(status, to)
    if (!move || !permits(viewer, move.action, subject)) return []
    const refusal = to === 'reviewed' ? reviewRefusal({ ...review, leadId: viewer.personId }) : null
    return [{ to, needsReason: move.needsReason, blocked: refusal?.reason ?? null }]
  })
  const can = allowed(
    viewer,
    [
      'claim.edit',
      'claim.link',
      'link.remove',
      'claim.mark-interest',
      'claim.rate',
      'claim.adjudicate',
      'note.write',
      'note.resolve',
    ],
    subject,
  )
  return {
    can,
    moves,
    isLead: viewer.role === 'lead',
    drafted: claim.draftedById === viewer.personId,
    viewerName: viewer.name,
  }
}
