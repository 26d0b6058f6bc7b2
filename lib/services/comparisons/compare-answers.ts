import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import {
  couldSeeComparisons,
  findRivalAnswer,
  findCurrentComparison,
  insertComparison,
} from '@/lib/data/judgements/comparisons'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { getQuestion } from '@/lib/data/questions/questions'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { orderPair, rivalProblem } from '@/lib/domain/comparisons/comparison'
import { ensure } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { questionErrorWords } from '@/lib/words/errors/questions'

const choiceSentence = questionErrorWords.chooseOneOfTheFive

/** Schema of a comparison as chosen: -2 to 2, as a number or as a form sends it; `none` and null come out as null. */
const comparisonChoice = z
  .union([z.literal('none').transform(() => null), z.null(), z.coerce.number({ error: choiceSentence })], {
    error: choiceSentence,
  })
  .pipe(
    z.number({ error: choiceSentence }).int(choiceSentence).min(-2, choiceSentence).max(2, choiceSentence).nullable(),
  )

const version = versionNumber.optional()

/**
 * Which of two rival answers is better supported: -2 A, much better, to 2 B, much better; null, cannot be compared.
 * The versions are those of the claims as they were read.
 */
export const compareAnswersInput = z.object({
  dossierId: uuidText,
  questionId: uuidText,
  claimAId: uuidText,
  claimBId: uuidText,
  scale: comparisonChoice,
  reason: plainText({ min: 1, max: 4000, label: questionErrorWords.theReason }),
  versionA: version,
  versionB: version,
})

const changedMeanwhile = questionErrorWords.oneOfTheTwo

/**
 * Compares two rival answers to one question; the rater's earlier comparison of them is superseded and stays,
 * the same one again is nothing new. Of somebody who could see another's it is informed and counts nowhere. Refuses: forbidden, not-found, invalid (no rivals, with the
 * reason), conflict (a claim was changed since it was read, or the same person compared the two twice at once).
 */
export async function compareAnswers(
  caller: Caller,
  input: z.output<typeof compareAnswersInput> & Seeded,
): Promise<{ comparisonId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const question = await getQuestion(change.db, viewer, input.questionId)
    authorize(viewer, 'comparison.make')
    await lockClaims(change.db, [input.claimAId, input.claimBId])
    const first = await findRivalAnswer(change.db, viewer, input.claimAId)
    const second = await findRivalAnswer(change.db, viewer, input.claimBId)
    ensure(first && second, 'not-found')
    const asRead = (read: number | undefined, now: number) => read === undefined || read === now
    ensure(asRead(input.versionA, first.version) && asRead(input.versionB, second.version), 'conflict', {
      current: {},
      reason: changedMeanwhile,
    })
    ensure(first.status !== 'retired' && second.status !== 'retired', 'invalid', {
      reason: questionErrorWords.oneOfTheTwoIsRetired,
    })
    const problem =
      first.questionId !== question.id
        ? questionErrorWords.bothMustAnswerThisQuestion
        : rivalProblem(question.kind, first, second)
    ensure(problem === null, 'invalid', { reason: problem ?? undefined, fields: { claimBId: problem ?? '' } })
    const { a, b, scale } = orderPair(input.claimAId, input.claimBId, input.scale)
    const pair = { questionId: question.id, claimAId: a, claimBId: b, raterId: viewer.personId }
    const earlier = await findCurrentComparison(change.db, pair)
    const isFresh = earlier?.staleMarks.length === 0
    if (earlier && isFresh && earlier.scale === scale && earlier.reason === input.reason)
      return unchanged({ comparisonId: earlier.id })
    const informed = await couldSeeComparisons(change.db, pair)
    const comparisonId = change.newId('comparison', input.key)
    await insertComparison(change.db, {
      id: comparisonId,
      ...pair,
      scale,
      reason: input.reason,
      informed,
      at: change.now,
    })
    return changed({ comparisonId }, viewer.dossier.id, [
      {
        kind: 'comparison-made',
        about: [question.id, a, b, comparisonId],
        payload: { v: 2, question: question.text, scale, reason: input.reason, informed },
      },
    ])
  })
}
