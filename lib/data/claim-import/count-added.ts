import 'server-only'
import { type Added, countAdded } from '@/lib/domain/origins/added-answers'
import type { Stance } from '@/lib/domain/vocabulary'
import { query, type Database } from '@/lib/data/database/database'
import { writeCounts } from '@/lib/data/origins/counts'
import {
  conflictCandidateOf,
  conflictCandidateColumn,
  conflictCandidateCte,
  type ConflictCandidateRow,
} from '@/lib/data/origins/conflict-candidates'

/** Stands in summary rows of a claim that answers something, until the end of its import: its origins are not counted. */
export const notCounted = -1

interface AnswerRow {
  questionId: string
  stance: Stance
  positionId: string | null
}

interface AddedEvidence {
  rows: (AnswerRow & {
    claimId: string
    isAdded: boolean
    isFigure: boolean
    originId: string | null
    repeats: boolean
  })[]
  conflictCandidates: ConflictCandidateRow[]
  held: (AnswerRow & { origins: number; independent: number })[]
}

/** Of the questions, only the rows of the import and those by the same origins are read, and one of each answer. */
const addedAnswers = {
  name: 'added-answers',
  text: `
    WITH added AS MATERIALIZED (
      SELECT claim_id, question_id, stance, position_id, origin_party_id, measure IS NOT NULL AS is_figure FROM claim_summary
      WHERE question_id = ANY($1::uuid[]) AND updated_at = $2 AND origins_for_answer = ${notCounted}
    ),
    answers AS MATERIALIZED (
      SELECT s.claim_id AS "claimId", s.question_id AS "questionId", s.stance, s.position_id AS "positionId",
        s.measure IS NOT NULL AS "isFigure", s.origin_party_id AS "originId", s.origins_for_answer = ${notCounted} AS "isAdded",
        s.low, s.low_open, s.high, s.high_open
      FROM (SELECT DISTINCT question_id, origin_party_id FROM added WHERE origin_party_id IS NOT NULL) AS of
      JOIN claim_summary s USING (question_id, origin_party_id) WHERE s.status <> 'retired'
      UNION ALL
      SELECT claim_id, question_id, stance, position_id, is_figure, NULL, TRUE, NULL, NULL, NULL, NULL FROM added WHERE origin_party_id IS NULL
    ),
    ${conflictCandidateCte}
    SELECT
      (SELECT coalesce(json_agg(row), '[]') FROM (
        SELECT "claimId", "questionId", stance, "positionId", "isFigure", "originId", "isAdded", NOT "isAdded" AND EXISTS (
          SELECT FROM link l JOIN claim repeated ON repeated.id = l.to_claim_id
          WHERE l.from_claim_id = "claimId" AND l.type = 'repeats' AND l.removed_at IS NULL AND repeated.status <> 'retired') AS repeats
        FROM answers) AS row) AS rows,
      ${conflictCandidateColumn},
      (SELECT coalesce(json_agg(held), '[]') FROM (
        SELECT of.question_id AS "questionId", of.stance, of.position_id AS "positionId",
          one.origins_for_answer AS origins, one.origins_independent AS independent
        FROM (SELECT DISTINCT question_id, stance, position_id FROM added WHERE NOT is_figure) AS of,
        LATERAL (
          SELECT s.origins_for_answer, s.origins_independent FROM claim_summary s
          WHERE s.question_id = of.question_id AND s.stance = of.stance AND s.position_id IS NOT DISTINCT FROM of.position_id
            AND s.measure IS NULL AND s.status <> 'retired' AND s.origins_for_answer <> ${notCounted}
          LIMIT 1
        ) AS one) AS held) AS held`,
}

/**
 * Counts the origins of what an import that is dated `at` answers to these questions; into its own rows, and into those
 * of others where they change (lib/domain/origins/added-answers). Gives the questions that must be counted as a whole instead.
 */
export async function countAddedAnswers(db: Database, questionIds: readonly string[], at: Date): Promise<string[]> {
  const [evidence] = await query<AddedEvidence>(db, addedAnswers, [questionIds, at])
  if (!evidence) throw new Error('a statement without a table gives one row')
  const rows = evidence.rows.map((row) => ({ ...row, answer: answerOf(row) }))
  const { counts, grown, unsettled } = countAdded({
    added: rows.filter(({ isAdded }) => isAdded),
    there: rows.filter(({ isAdded }) => !isAdded),
    conflictCandidates: evidence.conflictCandidates.map(conflictCandidateOf),
    held: evidence.held.map((row) => ({ ...row, answer: answerOf(row) })),
  })
  await writeCounts(db, counts)
  await writeGrown(db, grown)
  return [...unsettled]
}

function answerOf({ questionId, stance, positionId }: AnswerRow): AnswerRow {
  return { questionId, stance, positionId }
}

const grow = {
  name: 'grow-origins',
  text: `
    UPDATE claim_summary s SET origins_for_answer = k.origins
    FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[]) AS k(question_id, stance, position_id, origins)
    WHERE s.question_id = k.question_id AND s.stance = k.stance AND s.position_id IS NOT DISTINCT FROM k.position_id
      AND s.measure IS NULL AND s.status <> 'retired' AND s.origins_for_answer <> k.origins`,
}

async function writeGrown(db: Database, grown: Added['grown']): Promise<void> {
  if (grown.length === 0) return
  const answers = grown.map(({ answer }) => answer)
  const columns = [
    answers.map((one) => one.questionId),
    answers.map((one) => one.stance),
    answers.map((one) => one.positionId),
  ]
  await query(db, grow, [...columns, grown.map(({ origins }) => origins)])
}
