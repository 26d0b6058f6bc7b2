import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { type Desk, makeClaim } from './desk'
import { adjudicate, rate } from './judgements'
import { makeQuestion } from './questions'

const move = (desk: Desk, claimId: string, version: number, to: string) =>
  moveClaim(desk.lead, moveClaimInput.parse({ dossierId: desk.dossierId, claimId, version, to }))

/** A reviewed claim (version 3), rated by the second editor and the lead, that answers a question with a confirmed finding. */
export async function makeReviewed(desk: Desk, more: Record<string, unknown> = {}) {
  const { dossierId, lead, second } = desk
  const question = await makeQuestion(desk)
  const answer = { questionId: question.id, stance: 'asserts', positionId: question.positions.army }
  const claimId = await makeClaim(desk, undefined, { answer, ...more })
  await move(desk, claimId, 1, 'in-review')
  await rate(desk, second, claimId, 3)
  await rate(desk, lead, claimId, 3)
  await adjudicate(desk, claimId, 3)
  await move(desk, claimId, 2, 'reviewed')
  const words = { printLine: 'They say so.', mustStandWith: 'as reported', doNotPrint: '', reason: 'r' }
  const finding = { dossierId, questionId: question.id, claimIds: [claimId], ...words }
  const { findingId } = await writeFinding(lead, writeFindingInput.parse(finding))
  await confirmFinding(second, { dossierId, findingId })
  return { claimId, answer, findingId, question }
}
