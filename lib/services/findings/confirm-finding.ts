import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getFinding, saveFindingConfirmation } from '@/lib/data/questions/findings'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/access/mutate'
import { findAnsweringClaims } from '@/lib/data/questions/questions'
import { findReviewCases } from '@/lib/data/judgements/review-cases'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { lacksDeskRating } from '@/lib/domain/claims/adjudication'
import { countOf } from '@/lib/domain/collections/count-words'
import { DomainError, ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { questionErrorWords } from '@/lib/words/errors/questions'
import { say } from '@/lib/words/say'

/** Which finding is confirmed; `unrated` says that the person knows that the desk has not rated all that it rests on. */
export const confirmFindingInput = z.object({
  dossierId: uuidText,
  findingId: uuidText,
  unrated: z.literal('accepted').optional(),
})

/**
 * Confirms a finding as a second person, so that its line may be printed. Doing it again changes nothing.
 * Refuses: nobody-alone (one's own), forbidden, not-found, conflict (another finding stands now, or what it rests on has
 * changed since), invalid (it rests on claims without a fresh desk rating, and nobody said that they know).
 */
export async function confirmFinding(
  caller: Caller,
  input: z.output<typeof confirmFindingInput>,
): Promise<{ findingId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const { basis } = await getFinding(change.db, viewer, input.findingId)
    authorize(viewer, 'finding.confirm')
    const claimIds = basis.map(({ claimId }) => claimId)
    await lockClaims(change.db, claimIds)
    const finding = await getFinding(change.db, viewer, input.findingId)
    ensure(finding.byId !== viewer.personId, 'nobody-alone', {
      reason: questionErrorWords.youWroteThisFinding,
    })
    if (finding.confirmedById === viewer.personId) return unchanged({ findingId: finding.id })
    const isStale = finding._count.staleMarks > 0
    ensure(!isStale, 'conflict', {
      reason: questionErrorWords.whatThisFindingRests,
    })
    const unrated = await countUnrated(change, viewer, claimIds)
    const sentence = say(questionErrorWords.itRestsOnWithout, { claims: countOf(unrated, 'claim'), unrated })
    ensure(unrated === 0 || input.unrated === 'accepted', 'invalid', {
      reason: sentence,
      fields: { unrated: sentence },
    })
    if (!(await saveFindingConfirmation(change.db, finding.id, viewer.personId, change.now)))
      throw new DomainError('conflict', { reason: questionErrorWords.thisFindingWasConfirmed })
    await refreshSummaries(change.db, await findAnsweringClaims(change.db, finding.questionId), { originsStand: true })
    const payload = { v: 2 as const, question: finding.question.text, printLine: finding.printLine, unrated }
    return changed({ findingId: finding.id }, viewer.dossier.id, [
      { kind: 'finding-confirmed', about: [finding.questionId, finding.id], payload },
    ])
  })
}

async function countUnrated(change: Change, viewer: Viewer, claimIds: readonly string[]): Promise<number> {
  const cases = await findReviewCases(change.db, viewer, claimIds)
  return [...cases.values()].filter(({ claim, deskRating }) => lacksDeskRating({ ...claim, deskRating })).length
}
