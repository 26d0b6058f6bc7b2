import 'server-only'
import type { ClaimWords } from '@/lib/domain/claims/claim'
import type { ClaimParts, WholeClaim } from '@/lib/domain/claims/whole-claim'
import { fieldChanges, type FieldChange, type NewEntry } from '@/lib/domain/history/history'
import { changesOrigins } from '@/lib/domain/origins/changes-origins'
import { answerCause, claimVersionFields, staleCause } from '@/lib/domain/claims/staleness'
import { refreshSummaries } from './summary'
import { saveWholeClaim } from './writing'
import type { Change } from '@/lib/data/access/mutate'
import { markHeld } from './stale-marks'
import { sendBackToReview } from './status-changes'

/**
 * Changes what a claim says: the one way to do so, so that what was judged and reviewed never stands for other words
 * (rule 8). Judgements that rest on what changed go stale and stay; a reviewed claim whose own parts or stance changed
 * goes back to review. Gives the log entries, none where nothing changed, or null when somebody else changed it since
 * it was read.
 */
export async function reviseClaim(
  change: Change,
  claim: WholeClaim,
  row: ClaimWords,
  parts: ClaimParts,
): Promise<NewEntry[] | null> {
  const { chain, anchors, figure, answer } = parts
  const changes = fieldChanges(
    claimVersionFields(claim),
    claimVersionFields({ ...row, chain, anchors, figure, answer }),
  )
  if (changes.length === 0) return []
  if (!(await saveWholeClaim(change.db, claim, row, parts, change.now))) return null
  const { statement } = row
  const sentBack = await settle(change, { ...claim, statement }, changes)
  await refreshSummaries(change.db, [claim.id], { originsStand: !changesOrigins(changes.map(({ field }) => field)) })
  return [
    { kind: 'claim-changed', about: [claim.id, claim.sourceId], payload: { v: 1, statement, changes } },
    ...sentBack,
  ]
}

/** The claim is held since it was saved. */
async function settle(change: Change, claim: WholeClaim, changes: readonly FieldChange[]): Promise<NewEntry[]> {
  const [cause, answered] = [staleCause(changes), answerCause(changes)]
  if (cause) await markHeld('claims', change, [claim.id], cause)
  else if (answered) await markHeld('answers', change, [claim.id], answered)
  return cause && claim.status === 'reviewed' ? [await sendBackToReview(change, claim, cause)] : []
}
