import 'server-only'
import { z } from 'zod'
import { findClaimReferences } from '@/lib/data/claims/references'
import { reviseClaim } from '@/lib/data/claims/revision'
import { getClaim } from '@/lib/data/claims/claims'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/access/mutate'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { answerProblems } from '@/lib/domain/claims/claim'
import { DomainError } from '@/lib/domain/errors'
import { claimVersionFields } from '@/lib/domain/claims/staleness'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { answerFields } from '@/lib/services/claims/input/claim-fields'

/** A claim, the version the editor saw, and what it answers; without an answer it answers nothing any more. */
export const answerQuestionInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  version: versionNumber,
  answer: answerFields,
})

type Input = z.output<typeof answerQuestionInput>

/**
 * Says what a claim answers, without touching the rest of it; findings and comparisons that hold its answer against
 * others go stale, by another stance its ratings too, and a reviewed claim goes back to review. Refuses: conflict with the
 * claim as it stands when somebody changed it since (`details.current`), forbidden, not-found, invalid by field.
 */
export async function answerQuestion(caller: Caller, input: Input): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.edit', { status: claim.status })
    const before = claimVersionFields(claim)
    const conflict = () => new DomainError('conflict', { current: { ...before, version: claim.version } })
    if (claim.version !== input.version) throw conflict()
    await refuseMisfits(change, viewer, input.answer)
    const entries = await reviseClaim(change, claim, claim, { ...claim, answer: input.answer })
    if (!entries) throw conflict()
    const [first, ...others] = entries
    if (!first) return unchanged({ version: claim.version })
    return changed({ version: claim.version + 1 }, viewer.dossier.id, [first, ...others])
  })
}

async function refuseMisfits(change: Change, viewer: Viewer, answer: Input['answer']): Promise<void> {
  if (!answer) return
  const named = { partyIds: [], campIds: [], eventId: null, placeId: null, questionId: answer.questionId }
  const { question } = await findClaimReferences(change.db, viewer, named)
  const fields = answerProblems(answer, question)
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}
