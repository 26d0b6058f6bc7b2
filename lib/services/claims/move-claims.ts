import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { findMovableClaims, type MovableClaim } from '@/lib/data/claims/moves'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, type Caller, type Change, unchanged } from '@/lib/data/access/mutate'
import { findReviewCases } from '@/lib/data/judgements/review-cases'
import { moveStatus } from '@/lib/data/claims/status-changes'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import type { ReviewCase } from '@/lib/domain/claims/adjudication'
import { claimsPerPage } from '@/lib/domain/claims/filter'
import { DomainError, ensure, type ErrorCode } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { MOST_VERSIONS } from '@/lib/domain/input/stored-values'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { claimStatuses } from '@/lib/domain/vocabulary'
import { actionOfMove, decideMove } from '@/lib/domain/claims/workflow'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { spaced } from '@/lib/domain/vocabulary-words'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { say } from '@/lib/words/say'

/** A claim as ticked in the table: its id and the version that was on screen, joined by a colon. */
const tickedClaim = z
  .string()
  .transform((text) => ({ claimId: text.slice(0, 36), version: text.slice(37) }))
  .pipe(z.object({ claimId: uuidText, version: z.coerce.number<string>().int().min(1).max(MOST_VERSIONS) }))

/** Up to a page of claims, and where they go; some moves need a reason, which is then each one's. */
export const moveClaimsInput = z.object({
  dossierId: uuidText,
  claims: z
    .array(tickedClaim, { error: claimErrorWords.tickTheClaimsToMove })
    .min(1, claimErrorWords.tickTheClaimsToMove)
    .max(claimsPerPage, say(claimErrorWords.atMostClaimsAtOnce, { claimsPerPage })),
  to: z.enum(claimStatuses, { error: claimErrorWords.sayWhereTheyGo }),
  reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason })
    .nullish()
    .transform((reason) => reason ?? null),
})

/** How it went with one claim, in its words as screens show them; what was refused keeps the code and, where the refusal had one, its sentence. */
export type MoveOutcome = { claimId: string; words: string | null } & (
  { moved: true } | { moved: false; code: ErrorCode; reason: string | null }
)

/**
 * Moves several claims to another status, each by the same rules as one alone; one that may not go stops no other.
 * Refuses as a whole: unauthenticated, not-found (the dossier), forbidden (who may move no claim at all).
 */
export async function moveClaims(
  caller: Caller,
  input: z.output<typeof moveClaimsInput>,
): Promise<{ outcomes: MoveOutcome[] }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'claim.submit')
    const asked = [...new Map(input.claims.map((claim) => [claim.claimId, claim])).values()]
    const ids = asked.map(({ claimId }) => claimId)
    await lockClaims(change.db, ids)
    const claims = await findMovableClaims(change.db, viewer, ids)
    const reviews = await findReviewCases(change.db, viewer, ids)
    const outcomes: MoveOutcome[] = []
    for (const { claimId, version } of asked) {
      const claim = claims.get(claimId)
      const refusal = await moveOne(change, viewer, { claim, version, review: reviews.get(claimId) }, input)
      const about = { claimId, words: claim ? shownStatement(claim) : null }
      outcomes.push(refusal ? { ...about, moved: false, ...refusal } : { ...about, moved: true })
    }
    const moved = ids.flatMap((id, index) => (outcomes[index]?.moved ? (claims.get(id) ?? []) : []))
    await refreshSummaries(
      change.db,
      moved.map(({ id }) => id),
    )
    const [first, ...others] = moved.map((claim) => entryOf(claim, input))
    return first ? changed({ outcomes }, viewer.dossier.id, [first, ...others]) : unchanged({ outcomes })
  })
}

interface Candidate {
  claim: MovableClaim | undefined
  version: number
  review: Omit<ReviewCase, 'leadId'> | undefined
}

/** Moves one claim, or gives the reason why not. */
async function moveOne(
  change: Change,
  viewer: Viewer,
  { claim, version, review }: Candidate,
  { to, reason }: z.output<typeof moveClaimsInput>,
): Promise<{ code: ErrorCode; reason: string | null } | null> {
  try {
    ensure(claim && review, 'not-found', { reason: claimErrorWords.itIsNotInThisDossier })
    ensure(claim.version === version, 'conflict', {
      reason: claimErrorWords.somebodyChangedItSince,
    })
    ensure(claim.status !== to, 'illegal-transition', { reason: say(claimErrorWords.itIsAlready, { to: spaced(to) }) })
    decideMove(viewer, { from: claim.status, to, reason, review })
    authorize(viewer, actionOfMove(claim.status, to), { status: claim.status })
    ensure(await moveStatus(change, claim, to, reason), 'conflict')
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { reason: sentence, fields } = error.details
    return { code: error.code, reason: sentence ?? fields?.reason ?? null }
  }
}

function entryOf(claim: MovableClaim, { to, reason }: z.output<typeof moveClaimsInput>): NewEntry {
  const payload = { v: 1 as const, statement: claim.statement, from: claim.status, to, reason }
  return { kind: 'claim-status-changed', about: [claim.id], payload }
}
