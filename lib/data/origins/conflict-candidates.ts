import 'server-only'
import type { ConflictCandidate } from '@/lib/domain/readings/relay-conflict'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'

/**
 * SQL: `torn`, the answers among summary rows `given` of origins that answer their question in more than one way. Answers
 * that all have one stance, position and figure cannot be in a relay conflict (lib/domain/readings/answer-reading), unless
 * the question asks when something was.
 */
export const tornOrigins = `
  torn AS MATERIALIZED (
    SELECT unnest(array_agg("claimId")) AS "claimId", q.kind FROM given JOIN question q ON q.id = given."questionId"
    WHERE "originId" IS NOT NULL GROUP BY "questionId", "originId", q.kind
    HAVING count(*) > 1 AND (q.kind = 'when' OR count(DISTINCT (stance, "positionId", low, low_open, high, high_open)) > 1)
  )`

/** SQL: the answers of `torn` in full, as JSON in `torn`: rows of TornRow. */
export const tornColumn = `
  (SELECT coalesce(json_agg(answer ORDER BY "claimId"), '[]') FROM (
    SELECT ${answerColumns}, torn.kind AS "questionKind" FROM torn
    JOIN claim_summary s ON s.claim_id = torn."claimId" ${answerTables}) AS answer) AS torn`

/** An answer of `torn`. */
export type TornRow = AnswerColumns & { questionId: string; questionKind: QuestionKind }

/** An answer of `torn`, as the domain reads it. */
export function tornAnswer(row: TornRow): ConflictCandidate {
  return { questionId: row.questionId, questionKind: row.questionKind, answer: answerOf(row) }
}
