import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claim-locks'
import { findRivalAnswer, insertComparison } from '@/lib/data/comparisons'
import { changed, mutate, type Caller } from '@/lib/data/mutate'
import { getQuestion } from '@/lib/data/questions'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { orderPair, rivalProblem, type RivalAnswer } from '@/lib/domain/comparison'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/text'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** Which of two rival answers is better supported: -2 A, much better, to 2 B, much better; null, cannot be compared. */
export const compareAnswersInput = z.object({
  dossierId: uuidText,
  questionId: uuidText,
  claimAId: uuidText,
  claimBId: uuidText,
  scale: z.number().int().min(-2).max(2).nullable(),
  reason: plainText({ min: 1, max: 4000, label: 'The reason' }),
  key: plainText({ max: 400, label: 'The key' }).optional(),
})

/**
 * Compares two rival answers to one question; the rater's earlier comparison of them is superseded and stays.
 * Refuses: forbidden, not-found, invalid (no rivals, with the reason), conflict.
 */
export async function compareAnswers(
  caller: Caller,
  input: z.output<typeof compareAnswersInput>,
): Promise<{ comparisonId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const question = await getQuestion(change.db, viewer, input.questionId)
    authorize(viewer, 'comparison.make')
    await lockClaims(change.db, [input.claimAId, input.claimBId])
    const first = await findRivalAnswer(change.db, viewer, input.claimAId)
    const second = await findRivalAnswer(change.db, viewer, input.claimBId)
    ensure(first && second, 'not-found')
    const problem =
      first.questionId !== question.id
        ? 'Both must answer this question.'
        : rivalProblem(question.kind as QuestionKind, first as RivalAnswer, second as RivalAnswer)
    ensure(problem === null, 'invalid', { reason: problem ?? undefined, fields: { claimBId: problem ?? '' } })
    const { a, b, scale } = orderPair(input.claimAId, input.claimBId, input.scale)
    const comparisonId = change.newId('comparison', input.key)
    await insertComparison(change.db, {
      id: comparisonId,
      questionId: question.id,
      claimAId: a,
      claimBId: b,
      raterId: viewer.personId,
      scale,
      reason: input.reason,
      at: change.now,
    })
    return changed({ comparisonId }, viewer.dossier.id, [
      {
        kind: 'comparison-made',
        about: [question.id, a, b, comparisonId],
        payload: { v: 1, question: question.text, scale, reason: input.reason },
      },
    ])
  })
}
