import { compareAnswers } from '@/lib/services/comparisons/compare-answers'
import { assertIndependence } from '@/lib/services/independence/assert-independence'
import { markAgainstInterest } from '@/lib/services/interest-marks/mark-against-interest'
import { freshClaim, pairOf, type Prepare, reason, rivals } from './mutation-parts'

/** Every mutation of what was judged of claims and how they stand to each other after they were drafted. */
export const judgementMutations: Record<string, Prepare> = {
  'claims/record-withdrawal': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), words: 'The speaker took it back', withdrawnDate: '2012-03-14' },
  }),
  'comparisons/withdraw-comparison': async (desk) => {
    const { a, b } = await rivals(desk)
    const pair = { dossierId: desk.dossierId, questionId: desk.who, claimAId: a, claimBId: b }
    return { who: desk.second, input: { dossierId: desk.dossierId, ...(await compareAnswers(desk.second, { ...pair, scale: 1, reason })) } }
  },
  'independence/withdraw-independence': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await assertIndependence(desk.editor, await pairOf(desk))), reason },
  }),
  'interest-marks/mark-against-interest': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), reason },
  }),
  'interest-marks/withdraw-interest-mark': async (desk) => {
    const marked = { dossierId: desk.dossierId, claimId: await freshClaim(desk) }
    await markAgainstInterest(desk.editor, { ...marked, reason })
    return { who: desk.editor, input: marked }
  },
  'questions/answer-question': async (desk) => ({
    who: desk.editor,
    input: {
      dossierId: desk.dossierId,
      claimId: await freshClaim(desk),
      version: 1,
      answer: { questionId: desk.who, stance: 'asserts', positionId: desk.positions.army },
    },
  }),
  'readings/dismiss-reading': async (desk) => {
    const { a, b } = await rivals(desk)
    return { who: desk.editor, input: { dossierId: desk.dossierId, claimId: a, otherClaimId: b, reason } }
  },
  'sources/record-notice': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, sourceId: desk.sourceId, kind: 'corrected', words: 'A name was wrong', noticeDate: '2012-03-13' },
  }),
}
