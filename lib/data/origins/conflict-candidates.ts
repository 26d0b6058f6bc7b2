import 'server-only'
import type { ConflictCandidate } from '@/lib/domain/readings/relay-conflict'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'

/**
 * SQL: `conflict_candidate`, those of the summary rows `answers` whose origins answer their question in more than one way. Answers
 * that all have one stance, position and figure cannot be in a relay conflict (lib/domain/readings/answer-reading), unless
 * the question asks when something was.
 */
export const conflictCandidateCte = `
  conflict_candidate AS MATERIALIZED (
    SELECT unnest(array_agg("claimId")) AS "claimId", q.kind FROM answers JOIN question q ON q.id = answers."questionId"
    WHERE "originId" IS NOT NULL GROUP BY "questionId", "originId", q.kind
    HAVING count(*) > 1 AND (q.kind = 'when' OR count(DISTINCT (stance, "positionId", low, low_open, high, high_open)) > 1)
  )`

/** SQL: the rows of `conflict_candidate` in full, as JSON in `conflictCandidates`: rows of ConflictCandidateRow. */
export const conflictCandidateColumn = `
  (SELECT coalesce(json_agg(answer ORDER BY "claimId"), '[]') FROM (
    SELECT ${answerColumns}, conflict_candidate.kind AS "questionKind" FROM conflict_candidate
    JOIN claim_summary s ON s.claim_id = conflict_candidate."claimId" ${answerTables}) AS answer) AS "conflictCandidates"`

/** A row of `conflict_candidate`. */
export type ConflictCandidateRow = AnswerColumns & { questionId: string; questionKind: QuestionKind }

/** A row of `conflict_candidate`, as the domain reads it. */
export function conflictCandidateOf(row: ConflictCandidateRow): ConflictCandidate {
  return { questionId: row.questionId, questionKind: row.questionKind, answer: answerOf(row) }
}
