import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import type { Line } from '@/lib/domain/lines/line'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** An answer as the row of its question reads it. */
export interface RowAnswer extends AnswerClaim {
  questionId: string
  /** Who says it, as shown; empty where nobody is recorded. */
  speaker: string
  /** The sentence a reporter can paste. */
  attributionLine: Line
  campId: string | null
  /** An editor marked it as against the interest of its origin's camp. */
  againstInterest: boolean
  repeats: boolean
  /** What its origin said last; an earlier total of the same origin is not. */
  isLatest: boolean
}

/** The question of a row, and which camps of its dossier oppose each other, each pair once, by id. */
export interface RowQuestion {
  kind: QuestionKind
  opposed: readonly (readonly [string, string])[]
}

/** Whose answer it is: one origin's answers are of one voice, and whoever is no origin is merged with nobody. */
export function voiceOf({ origin, claimId }: Pick<RowAnswer, 'origin' | 'claimId'>): string {
  return origin?.partyId ?? claimId
}
