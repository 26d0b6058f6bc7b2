import { expect } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { answerQuestion, answerQuestionInput } from '@/lib/services/questions/answer-question'
import { changeQuestion, changeQuestionInput } from '@/lib/services/questions/change-question'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { claimOn, makeClaim, type Desk } from '@/tests/support/desk'
import { link } from '@/tests/support/judgements'
import type { makeReviewed } from '@/tests/support/reviewed'

/** A reviewed claim with all that rests on it. */
export type Reviewed = Awaited<ReturnType<typeof makeReviewed>>
/** Something that may make what was judged stale. */
export type Cause = (desk: Desk, reviewed: Reviewed) => Promise<unknown>

/** The claim edited so that these fields differ. */
export const edit =
  (more: (desk: Desk) => Record<string, unknown>): Cause =>
  (desk, { claimId, answer }) =>
    editClaim(desk.editor, editClaimInput.parse({ ...claimOn(desk), answer, claimId, version: 3, ...more(desk) }))

/** A correction or retraction of its source. */
export const notice =
  (kind: string): Cause =>
  (desk) => {
    const { dossierId, sourceId } = desk
    return recordNotice(desk.editor, recordNoticeInput.parse({ dossierId, sourceId, kind, words: 'Not so' }))
  }

/** A grade of a party or source on losses. */
export const grade = (desk: Desk, of: Record<string, string>, letter = 'B', who = desk.editor) =>
  rateReliability(
    who,
    rateReliabilityInput.parse({ dossierId: desk.dossierId, ...of, topic: 'losses', grade: letter, reason: 'r' }),
  )

/** A link of this type to a claim of another origin. */
export const linkedAs =
  (type: string): Cause =>
  async (desk, { claimId }) =>
    link(desk, claimId, await elsewhere(desk), type)

/** Another answer of the claim. */
export const answering =
  (answer: { stance?: string; positionId?: string | null }): Cause =>
  (desk, { claimId, question, ...reviewed }) => {
    const positionId = answer.positionId === 'rebels' ? question.positions.rebels : answer.positionId
    const given = { ...reviewed.answer, ...answer, ...(answer.positionId !== undefined && { positionId }) }
    return answerQuestion(
      desk.editor,
      answerQuestionInput.parse({ dossierId: desk.dossierId, claimId, version: 3, answer: given }),
    )
  }

/** Other words of its question or position. */
export const reworded =
  ({ text = 'Who did it?', army = 'The army' }): Cause =>
  (desk, { question }) => {
    const positions = [
      { id: question.positions.army, text: army },
      { id: question.positions.rebels, text: 'Rebels' },
    ]
    const fields = { dossierId: desk.dossierId, questionId: question.id, version: 1, text, kind: 'choice', positions }
    return changeQuestion(desk.lead, changeQuestionInput.parse(fields))
  }

/** A claim of another origin on the same source. */
export const elsewhere = (desk: Desk) => {
  const chain = [
    { partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  return makeClaim(desk, 'Scores were killed', { chain })
}

/** Why these are stale, each cause once. */
export const causesOf = async (where: object) => [
  ...new Set((await prisma().staleMark.findMany({ where })).map((mark) => mark.cause)),
]

/** All that was judged of a claim, and what rests on it, is marked with this cause. */
export async function expectStale(desk: Desk, { claimId, findingId }: Reviewed, cause: string) {
  for (const raterId of [desk.second.personId, desk.lead.personId])
    expect(await causesOf({ rating: { claimId, raterId } })).toEqual([cause])
  expect(await causesOf({ deskRating: { claimId } })).toEqual([cause])
  expect(await causesOf({ findingId })).toEqual([cause])
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect(summary).toMatchObject({ staleRatings: 2, freshRatings: 0, deskCredibility: 3, printLine: null })
  return summary
}
