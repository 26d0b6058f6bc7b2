import type { CountKind, QuestionKind, Stance } from '@/lib/domain/vocabulary'

/** Why a question is suggested: one rule each. */
export type QuestionRule = 'one-count' | 'who' | 'why' | 'when' | 'did-it-happen'

/** A claim that a suggested question would take: its place in the list, its stance, and the position that it takes. */
export interface Taken {
  index: number
  stance: Stance
  /** Place among the positions; null where there are none, or none is taken. */
  position: number | null
}

/** A question that claims would answer (rule 14); nothing of it is kept. */
export interface SuggestedQuestion {
  rule: QuestionRule
  kind: QuestionKind
  /** Made from a claim's words; a person changes it. */
  text: string
  measure: string | null
  who: string | null
  scope: string | null
  countKind: CountKind | null
  event: string | null
  /** What the answers say, in their words; of a choice alone, at least two. */
  positions: readonly string[]
  /** The claim whose words it is made of, by its place in the list. */
  head: number
  /** At least two. */
  claims: readonly Taken[]
  /** How many sources they stand in, how many speakers say them, whether one of them denies. */
  sources: number
  speakers: number
  isDenied: boolean
  /** Higher is better; to order by. */
  score: number
}
