import 'server-only'
import { z } from 'zod'
import { findClaimAnswer } from '@/lib/data/claims/answer'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { insertOccasion, listOccasions } from '@/lib/data/questions/occasions'
import { canBeOneOccasion } from '@/lib/domain/readings/occasion'
import { orderPair } from '@/lib/domain/comparisons/comparison'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Which two claims were given on one occasion, and how an editor knows. */
export const callOneOccasionInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  otherClaimId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: judgementErrorWords.theReason }),
})

const needed = judgementErrorWords.onlyTwoFiguresOfOne

/**
 * Says that two figures of one origin were given on one occasion, so that its relays contradict each other and neither counts
 * until it is resolved (rule 4). Of a pair of which it stands said, nothing changes. Refuses: forbidden, not-found, invalid.
 */
export async function callOneOccasion(
  caller: Caller,
  input: z.output<typeof callOneOccasionInput>,
): Promise<{ occasionId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'occasion.decide')
    const { a, b } = orderPair(input.claimId, input.otherClaimId, null)
    await lockClaims(change.db, [a, b])
    const [one, other] = [await findClaimAnswer(change.db, viewer, a), await findClaimAnswer(change.db, viewer, b)]
    ensure(one && other, 'not-found')
    const existing = (await listOccasions(change.db, viewer, [a])).find(
      ({ claimAId, claimBId }) => claimAId === a && claimBId === b,
    )
    if (existing) return unchanged({ occasionId: existing.id })
    const isOne = one.questionId === other.questionId && canBeOneOccasion(one.kind, one.answer, other.answer)
    ensure(isOne, 'invalid', { reason: needed })
    const occasionId = change.newId('occasion')
    const { reason } = input
    const stamp = { byId: viewer.personId, at: change.now }
    await insertOccasion(change.db, { id: occasionId, claimAId: a, claimBId: b, reason, ...stamp })
    await refreshSummaries(change.db, [a, b])
    const payload = { v: 1 as const, a: one.statement, b: other.statement, reason }
    return changed({ occasionId }, viewer.dossier.id, [{ kind: 'occasion-called', about: [occasionId, a, b], payload }])
  })
}
