import 'server-only'
import { z } from 'zod'
import { countContents } from '@/lib/data/dossiers/dossiers'
import { listRatings } from '@/lib/data/judgements/ratings'
import { reads } from '@/lib/data/database/reads'
import { countQueue, findStaleClaim, findUnjudgedClaim } from '@/lib/data/judgements/review-queue'
import { listStaleDecisions } from '@/lib/data/judgements/stale-decisions'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'
import { claimEvidence } from '@/lib/services/claims/views/claim-evidence'
import { changesSince } from '@/lib/services/review/views/changes-since'

/** The lists of the queue: what lacks one's rating, one's own ratings that went stale, and decisions of the desk that did. */
export const reviewLists = ['to-rate', 'stale', 'decisions'] as const

/** A dossier by its key, which list, and the claim that was skipped last. */
export const showReviewInput = z.object({
  dossier: addressKey,
  list: searchParam(z.enum(reviewLists)),
  after: searchParam(uuidText),
})

/** Everything the review queue shows. */
export type ReviewView = Awaited<ReturnType<typeof showReview>>
/** The claim at hand. */
export type ReviewItem = NonNullable<ReviewView['item']>

/**
 * The next claim that waits for the caller's rating, whole but for what anybody thinks of it: no rating of others, no
 * desk rating, no reliability (rule 6). To a lead also the decisions that went stale. Refuses: unauthenticated,
 * not-found, forbidden (readers rate nothing).
 */
export async function showReview(caller: Caller, input: z.output<typeof showReviewInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'claim.rate')
  const isLead = viewer.role === 'lead'
  const [counts, decisions] = await Promise.all([countQueue(viewer), isLead ? listStaleDecisions(viewer) : []])
  const list = input.list ?? (counts.inReview + counts.reviewed === 0 && counts.stale > 0 ? 'stale' : 'to-rate')
  const claimId = await nextOf(viewer, list, input.after)
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key, title: viewer.dossier.title },
    list,
    isLead,
    counts: { ...counts, decisions: decisions.length },
    decisions,
    item: claimId ? await itemOf(viewer, claimId) : null,
    /** What the dossier holds, where nothing waits: an empty queue of an empty dossier says something else. */
    holds: claimId ? null : await countContents(viewer),
    skipped: input.after !== null,
  }
}

async function nextOf(
  viewer: Viewer,
  list: (typeof reviewLists)[number],
  after: string | null,
): Promise<string | null> {
  if (list === 'decisions') return null
  return list === 'stale' ? findStaleClaim(viewer, after) : findUnjudgedClaim(viewer, after)
}

async function itemOf(viewer: Viewer, claimId: string) {
  const evidence = await claimEvidence(viewer, claimId)
  const ratings = await listRatings(reads(), [claimId])
  const mine = ratings.findLast(({ raterId, supersededAt }) => raterId === viewer.personId && supersededAt === null)
  return {
    ...evidence,
    before: mine
      ? { credibility: mine.credibility, reason: mine.reason, at: mine.at, causes: [...new Set(mine.causes)] }
      : null,
    changes: mine ? await changesSince(viewer, evidence.claim, mine.at) : null,
  }
}
