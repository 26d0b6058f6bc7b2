import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import { successionOf } from '@/lib/domain/readings/succession'
import type { Line } from '@/lib/domain/lines/line'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** An answer with where it stands among those of its origin. */
export interface PlacedAnswer extends AnswerClaim {
  /** What its origin said last; an earlier total of the same origin is not. */
  isLatest: boolean
  /** The claim of its own origin that replaced its figure: read against that one alone, and shown as earlier. */
  replacedBy: string | null
  /** Other claims of its origin on the same thing at the same time, without an order: one answer with a range. */
  alongside: readonly string[]
}

/** An answer as the row of its question reads it. */
export interface RowAnswer extends PlacedAnswer {
  questionId: string
  /** Who says it, as shown; empty where nobody is recorded. */
  speaker: string
  /** The sentence a reporter can paste. */
  attributionLine: Line
  campId: string | null
  /** An editor marked it as against the interest of its origin's camp. */
  againstInterest: boolean
  repeats: boolean
}

/** The question of a row, and which camps of its dossier oppose each other, each pair once, by id. */
export interface RowQuestion {
  kind: QuestionKind
  opposed: readonly (readonly [string, string])[]
}

/** These answers with where each stands among those of its origin: of how many, who replaced whom decides (rule 2). */
export function settled<A extends PlacedAnswer>(kind: QuestionKind, answers: readonly A[]): A[] {
  if (kind !== 'figure') return [...answers]
  const places = successionOf(answers)
  return answers.map((answer) => {
    const { replacedBy, isEarlier, alongside } = places.get(answer.claimId) ?? {
      replacedBy: null,
      isEarlier: false,
      alongside: [],
    }
    return { ...answer, replacedBy, alongside, isLatest: replacedBy === null && !isEarlier }
  })
}

/** Whose answer it is: one origin's answers are of one voice, and whoever is no origin is merged with nobody. */
export function voiceOf({ origin, claimId }: Pick<RowAnswer, 'origin' | 'claimId'>): string {
  return origin?.partyId ?? claimId
}
