import 'server-only'
import { readOriginEvidence } from '@/lib/data/origins/evidence'
import { reads } from '@/lib/data/database/reads'
import type { Line } from '@/lib/domain/lines/line'
import { countAnswers } from '@/lib/domain/origins/answer-count'
import { originsSentence } from '@/lib/domain/rows/sentences'

/** The origins of the answer that a claim gives, with their make-up. */
export interface ClaimOrigins {
  sentence: Line
  /** How many of them are asserted and confirmed independent of another. */
  independent: number
  /** It answers a question; else its answer is told by links alone. */
  isAnswer: boolean
}

/** The origins of the answer of a claim, which answers this question or none; null of a retired claim, which counts nowhere. */
export async function claimOrigins(claimId: string, questionId: string | null): Promise<ClaimOrigins | null> {
  const questionIds = questionId === null ? [] : [questionId]
  const evidence = await readOriginEvidence(reads(), { claimIds: [claimId], questionIds })
  const counted = countAnswers(evidence).answers.find(({ claimIds }) => claimIds.includes(claimId))
  if (!counted) return null
  return {
    sentence: originsSentence(counted),
    independent: counted.independentOrigins,
    isAnswer: questionId !== null,
  }
}
