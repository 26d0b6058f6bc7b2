import { countAnswers, type OriginEvidence } from '@/lib/domain/origins/answer-count'
import { comparedFigure } from '@/lib/domain/readings/answer-claim'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import type { RowOrigins } from '@/lib/domain/rows/reading'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** What the origins of these answers to one question are counted from; no link, tie or independence unless given. */
export function evidenceOf(
  kind: QuestionKind,
  answers: readonly RowAnswer[],
  more: Partial<OriginEvidence> = {},
): OriginEvidence {
  const claims = answers.map((answer) => ({
    claimId: answer.claimId,
    speaker: answer.speaker,
    origin: answer.origin,
    noOrigin: answer.noOrigin,
    answer: { questionId: answer.questionId, stance: answer.stance, positionId: answer.positionId },
    isFigure: answer.figure !== null,
    compared: comparedFigure(answer),
  }))
  const torn = answers.map((answer) => ({ questionId: answer.questionId, questionKind: kind, answer }))
  return { claims, conflictCandidates: torn, links: [], ties: [], confirmed: [], ...more }
}

/** The origins of the answers to one question, as its row takes them. */
export function originsOf(
  kind: QuestionKind,
  answers: readonly RowAnswer[],
  more: Partial<OriginEvidence> = {},
): RowOrigins[] {
  return countAnswers(evidenceOf(kind, answers, more)).answers.map((counted) => ({
    ...counted,
    stance: counted.answer?.stance ?? 'asserts',
    positionId: counted.answer?.positionId ?? null,
  }))
}
