import 'server-only'
import { z } from 'zod'
import { getClaimAndReferences } from '@/lib/data/claim-references'
import { refreshSummaries } from '@/lib/data/claim-summary'
import { saveWholeClaim } from '@/lib/data/claim-writing'
import type { WholeClaim } from '@/lib/data/claims'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/mutate'
import { markHeldAnswerStale, markHeldStale } from '@/lib/data/stale-marks'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { DomainError } from '@/lib/domain/errors'
import { fieldChanges } from '@/lib/domain/history'
import { changesOrigins } from '@/lib/domain/origin-evidence'
import { answerCause, claimVersionFields, staleCause } from '@/lib/domain/staleness'
import { uuidText } from '@/lib/domain/text'
import { claimFields } from './claim-fields'
import { composeClaim, namedIn } from './compose-claim'

/** The whole claim as edited, and the version the editor saw. */
export const editClaimInput = claimFields.extend({
  dossierId: uuidText,
  claimId: uuidText,
  version: z.coerce.number().int().min(1),
})

/**
 * Changes a claim. Refuses: conflict with both texts when somebody changed it since (`details.current`),
 * forbidden, not-found, invalid, orphan-quote. Ratings that rest on what changed go stale and stay.
 */
export async function editClaim(caller: Caller, input: z.output<typeof editClaimInput>): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const { claim, references } = await getClaimAndReferences(change.db, viewer, input.claimId, namedIn(input))
    authorize(viewer, 'claim.edit', { status: claim.status as 'draft' })
    const conflict = () => new DomainError('conflict', { current: claimVersionFields(claim) })
    if (claim.version !== input.version) throw conflict()
    const standing = { sourceId: claim.sourceId, anchors: claim.anchorsByClaimId }
    const { row, parts } = await composeClaim(change, viewer, standing, input, references)
    const after = { ...claim, ...row, ...partsAsRead(parts) }
    const changes = fieldChanges(claimVersionFields(claim), claimVersionFields(after))
    if (changes.length === 0) return unchanged({ version: claim.version })
    if (!(await saveWholeClaim(change.db, claim, row, parts, change.now))) throw conflict()
    const fields = changes.map(({ field }) => field)
    await markByChanges(change, claim.id, fields)
    await refreshSummaries(change.db, [claim.id], { originsStand: !changesOrigins(fields) })
    return changed({ version: claim.version + 1 }, viewer.dossier.id, [
      { kind: 'claim-changed', about: [claim.id, claim.sourceId], payload: { v: 1, statement: row.statement, changes } },
    ])
  })
}

/** The claim is held since it was saved. */
async function markByChanges(change: Change, claimId: string, fields: string[]): Promise<void> {
  const [cause, answered] = [staleCause(fields), answerCause(fields)]
  if (cause) await markHeldStale(change, [claimId], cause)
  else if (answered) await markHeldAnswerStale(change, claimId, answered)
}

function partsAsRead(parts: Awaited<ReturnType<typeof composeClaim>>['parts']) {
  return {
    chainStepsByClaimId: parts.chain,
    anchorsByClaimId: parts.anchors,
    figureByClaimId: parts.figure,
    answerByClaimId: parts.answer,
  } as unknown as Pick<WholeClaim, 'chainStepsByClaimId' | 'anchorsByClaimId' | 'figureByClaimId' | 'answerByClaimId'>
}
