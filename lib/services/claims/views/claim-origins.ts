import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import type { AnswerCount } from '@/lib/domain/origins/answer-count'
import { originsSentence } from '@/lib/domain/rows/sentences'

/** The origins of the answer that a claim gives, with their make-up. */
export interface ClaimOrigins {
  sentence: Line
  /** How many of them are asserted and confirmed independent of another. */
  independent: number
  /** It answers a question; else its answer is told by links alone. */
  isAnswer: boolean
}

/** How the origins of a claim’s answer read; `isAnswer` where it answers a question; null of a retired claim, which counts nowhere. */
export function claimOrigins(counted: AnswerCount | null, isAnswer: boolean): ClaimOrigins | null {
  if (!counted) return null
  return {
    sentence: originsSentence(counted),
    independent: counted.independentOrigins,
    isAnswer,
  }
}
