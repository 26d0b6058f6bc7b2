import 'server-only'
import { z } from 'zod'
import { findClaimReferences } from '@/lib/data/claim-references'
import { refreshSummaries } from '@/lib/data/claim-summary'
import { getClaim, saveAnswer } from '@/lib/data/claims'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/mutate'
import { markHeldAnswerStale } from '@/lib/data/stale-marks'
import { authorize, enterForChange, type Viewer } from '@/lib/data/viewer'
import { answerProblems } from '@/lib/domain/claim'
import { DomainError } from '@/lib/domain/errors'
import { fieldChanges } from '@/lib/domain/history'
import { answerCause, claimVersionFields } from '@/lib/domain/staleness'
import { uuidText } from '@/lib/domain/text'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { answerFields } from '../claims/claim-fields'

/** A claim, the version the editor saw, and what it answers; without an answer it answers nothing any more. */
export const answerQuestionInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  version: z.coerce.number().int().min(1),
  answer: answerFields,
})

type Input = z.output<typeof answerQuestionInput>

/**
 * Says what a claim answers, without touching the rest of it; findings and comparisons that hold its answer against
 * others go stale. Refuses: conflict with the claim as it stands when
 * somebody changed it since (`details.current`), forbidden, not-found, invalid by field.
 */
export async function answerQuestion(caller: Caller, input: Input): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.edit', { status: claim.status as ClaimStatus })
    const before = claimVersionFields(claim)
    const conflict = () => new DomainError('conflict', { current: { ...before, version: claim.version } })
    if (claim.version !== input.version) throw conflict()
    await refuseMisfits(change, viewer, input.answer)
    const changes = fieldChanges(before, claimVersionFields({ ...claim, answerByClaimId: input.answer }))
    if (changes.length === 0) return unchanged({ version: claim.version })
    const { id, version, statement, sourceId } = claim
    if (!(await saveAnswer(change.db, { id, version }, { updatedAt: change.now }, input.answer))) throw conflict()
    const cause = answerCause(changes.map(({ field }) => field))
    if (cause) await markHeldAnswerStale(change, id, cause)
    await refreshSummaries(change.db, [id])
    return changed({ version: version + 1 }, viewer.dossier.id, [
      { kind: 'claim-changed', about: [id, sourceId], payload: { v: 1, statement, changes } },
    ])
  })
}

async function refuseMisfits(change: Change, viewer: Viewer, answer: Input['answer']): Promise<void> {
  if (!answer) return
  const named = { partyIds: [], campIds: [], eventId: null, placeId: null, questionId: answer.questionId }
  const { question } = await findClaimReferences(change.db, viewer, named)
  const fields = answerProblems(answer, question)
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}
