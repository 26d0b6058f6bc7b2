import type { ClaimView } from '@/lib/services/claims/read-claim'
import { AnswerClaim } from './answer-claim'

/** A way to say what the claim answers, for who may edit it. */
export function AnsweringOf({ view }: { view: ClaimView }) {
  const { dossier, claim, questions } = view
  const { id, version, statement, answerByClaimId: answer } = claim
  const given = answer && { questionId: answer.questionId, stance: answer.stance, positionId: answer.positionId }
  return (
    <AnswerClaim dossierId={dossier.id} claim={{ id, version, statement }} answer={given} questions={questions ?? []} />
  )
}
