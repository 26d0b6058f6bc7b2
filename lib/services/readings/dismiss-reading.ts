import 'server-only'
import { z } from 'zod'
import { findClaimAnswer } from '@/lib/data/claims/answer'
import { lockClaims } from '@/lib/data/claims/locks'
import { sha256 } from '@/lib/data/database/ids'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { insertDismissal, listDismissals } from '@/lib/data/questions/reading-dismissals'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { compareAnswers } from '@/lib/domain/readings/answer-reading'
import { evidenceOf } from '@/lib/domain/readings/evidence'
import { orderPair } from '@/lib/domain/comparisons/comparison'
import { ensure } from '@/lib/domain/errors'
import { readingInLine } from '@/lib/domain/readings/sentences'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Which two claims' reading is set aside, and why. */
export const dismissReadingInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  otherClaimId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: judgementErrorWords.theReason }),
})

/**
 * Sets a reading of two answers to one question aside, until the evidence of either claim changes. Doing it again
 * changes nothing. Refuses: forbidden, not-found, invalid (not two answers to one question).
 */
export async function dismissReading(
  caller: Caller,
  input: z.output<typeof dismissReadingInput>,
): Promise<{ dismissed: true }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'reading.dismiss')
    const { a, b } = orderPair(input.claimId, input.otherClaimId, null)
    await lockClaims(change.db, [a, b])
    const [one, other] = [await findClaimAnswer(change.db, viewer, a), await findClaimAnswer(change.db, viewer, b)]
    ensure(one && other, 'not-found')
    const areTwo = a !== b && one.questionId === other.questionId
    ensure(areTwo, 'invalid', { reason: judgementErrorWords.onlyTwoAnswersToOne })
    const evidenceSha256 = sha256(evidenceOf(one.kind, one.answer, other.answer))
    const existing = (await listDismissals(change.db, viewer, a)).some((each) => each.evidenceSha256 === evidenceSha256)
    if (existing) return unchanged({ dismissed: true as const })
    const reading = compareAnswers(one.kind, one.answer, other.answer)
    const { reason } = input
    const id = change.newId('reading-dismissal')
    const stamp = { byId: viewer.personId, at: change.now }
    await insertDismissal(change.db, {
      id,
      claimAId: a,
      claimBId: b,
      reading: reading.reading,
      evidenceSha256,
      reason,
      ...stamp,
    })
    const payload = { v: 1 as const, a: one.statement, b: other.statement, reading: readingInLine(reading), reason }
    return changed({ dismissed: true as const }, viewer.dossier.id, [
      { kind: 'reading-dismissed', about: [a, b, id], payload },
    ])
  })
}
