import 'server-only'
import type { NoOrigin } from '@/lib/domain/chains/no-origin'
import type { AnsweringClaim, CountingLink, OriginEvidence } from '@/lib/domain/origins/answer-count'
import type { OriginTie } from '@/lib/domain/origins/related-parties'
import { comparedFigure } from '@/lib/domain/readings/answer-claim'
import type { Stance } from '@/lib/domain/vocabulary'
import { query, type Database } from '@/lib/data/database/database'
import { type AnswerColumns, answerColumns, answerOf, answerTables, originOf } from './answer-columns'
import { joins, linkedBeyond } from './linked-claims'
import {
  conflictCandidateColumn,
  conflictCandidateCte,
  conflictCandidateOf,
  type ConflictCandidateRow,
} from './conflict-candidates'

/** Which answers are counted: those of these claims and all to these questions; published by the day `asOf`, or whenever. */
export interface EvidenceScope {
  claimIds: readonly string[]
  questionIds: readonly string[]
  asOf?: string | null
}

/** A claim as its origins are counted, with the counts that are kept with it. */
export interface EvidenceClaim extends AnsweringClaim {
  origins: number
  independent: number
}

/** Evidence with the counts that are kept now. */
export interface ReadEvidence extends OriginEvidence {
  claims: readonly EvidenceClaim[]
  /** The questions of which all answers are here: of other claims, those that links reach. */
  whole: readonly string[]
}

/** Claims alike in all that follows. */
interface Row {
  claimIds: string[]
  questionId: string | null
  stance: Stance | null
  positionId: string | null
  isFigure: boolean
  speaker: string
  originId: string | null
  originName: string
  noOrigin: NoOrigin | null
  origins: number
  independent: number
}

interface EvidenceRow {
  whole: string[]
  rows: Row[]
  conflictCandidates: ConflictCandidateRow[]
  ties: OriginTie[]
  confirmed: [string, string][]
  links: CountingLink[]
  /** The figures that links join, in full: whether they fit each other decides what they are counted by. */
  figures: AnswerColumns[]
}

const columns = `
  s.claim_id AS "claimId", s.question_id AS "questionId", s.stance, s.position_id AS "positionId",
  s.measure IS NOT NULL AS "isFigure", s.speaker, s.origin_party_id AS "originId", s.origin AS "originName",
  s.no_origin AS "noOrigin", s.low, s.low_open, s.high, s.high_open, s.dossier_id AS "dossierId", s.published_on,
  s.origins_for_answer AS origins, s.origins_independent AS independent`

/**
 * Ids go through arrays, of which few are expected: else all claims are read for those of one question.
 * Figures that answer the same question hang on claims that do not: without these they would be counted short. Whether an
 * origin counts is decided by all its answers to a question, so that those are read too (`sibling`), also of claims that
 * only links reach. What repeats one of the claims counts in its question (`whole`) as long as that one is retired. Retired
 * claims count for nothing and hold nothing together.
 */
const originEvidence = {
  name: 'origin-evidence',
  text: `
    WITH RECURSIVE whole AS MATERIALIZED (
      SELECT unnest($2::uuid[]) AS id
      UNION SELECT s.question_id FROM link l JOIN claim_summary s ON s.claim_id = l.from_claim_id
      WHERE l.to_claim_id = ANY($1::uuid[]) AND l.type = 'repeats' AND l.removed_at IS NULL AND s.question_id IS NOT NULL
    ),
    of_whole AS MATERIALIZED (
      SELECT ${columns} FROM claim_summary s WHERE s.question_id = ANY(ARRAY(SELECT id FROM whole)) AND s.status <> 'retired'
    ),
    ${linkedBeyond('SELECT unnest($1::uuid[]) AS id UNION ALL SELECT "claimId" FROM of_whole')},
    apart AS MATERIALIZED (
      (SELECT unnest($1::uuid[]) AS id UNION SELECT id FROM beyond) EXCEPT SELECT "claimId" FROM of_whole
    ),
    sibling AS (
      SELECT other.claim_id AS id FROM apart JOIN claim_summary s ON s.claim_id = apart.id
      JOIN claim_summary other ON other.question_id = s.question_id AND other.origin_party_id = s.origin_party_id
      WHERE s.question_id <> ALL(ARRAY(SELECT id FROM whole))
    ),
    answers AS MATERIALIZED (
      SELECT *, TRUE AS "isReached" FROM of_whole WHERE $3::date IS NULL OR published_on <= $3::date
      UNION ALL
      SELECT ${columns}, s.claim_id = ANY(ARRAY(SELECT id FROM apart)) AS "isReached" FROM claim_summary s
      WHERE s.claim_id = ANY(ARRAY(SELECT id FROM apart UNION SELECT id FROM sibling))
        AND s.status <> 'retired' AND ($3::date IS NULL OR s.published_on <= $3::date)
    ),
    joining AS MATERIALIZED (
      SELECT l.from_claim_id, l.to_claim_id, l.type FROM link l
      WHERE ${joins} AND l.from_claim_id = ANY(ARRAY(SELECT "claimId" FROM answers))
    ),
    ${conflictCandidateCte},
    tie AS (
      SELECT party_id, of_party_id AS other_id FROM party_membership UNION ALL SELECT party_id, draws_on_id FROM party_supply
    )
    SELECT
      (SELECT coalesce(json_agg(id), '[]') FROM whole) AS whole,
      (SELECT coalesce(json_agg(alike), '[]') FROM (
        SELECT array_agg("claimId") AS "claimIds", "questionId", stance, "positionId", "isFigure", speaker, "originId", "originName",
          "noOrigin", origins, independent
        FROM answers WHERE "isReached" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) AS alike) AS rows,
      ${conflictCandidateColumn},
      (SELECT coalesce(json_agg(json_build_object('from', tie.party_id, 'to', tie.other_id)), '[]')
        FROM party JOIN tie ON tie.party_id = party.id
        WHERE party.dossier_id = (SELECT "dossierId" FROM answers LIMIT 1)) AS ties,
      (SELECT coalesce(json_agg(json_build_array(i.claim_a_id, i.claim_b_id)), '[]')
        FROM independence i JOIN answers a ON a."claimId" = i.claim_a_id JOIN answers b ON b."claimId" = i.claim_b_id
        WHERE i.confirmed_at IS NOT NULL AND i.withdrawn_at IS NULL) AS confirmed,
      (SELECT coalesce(json_agg(json_build_object('from', l.from_claim_id, 'to', l.to_claim_id, 'type', l.type)), '[]')
        FROM joining l JOIN claim_summary other ON other.claim_id = l.to_claim_id
        WHERE other.status <> 'retired' AND ($3::date IS NULL OR other.published_on <= $3::date)) AS links,
      (SELECT coalesce(json_agg(linked), '[]') FROM (
        SELECT ${answerColumns} FROM answers JOIN claim_summary s ON s.claim_id = answers."claimId" ${answerTables}
        WHERE answers."isReached" AND answers."isFigure" AND answers."claimId" = ANY(ARRAY(
          SELECT from_claim_id FROM joining UNION SELECT l.to_claim_id FROM link l WHERE ${joins} AND l.to_claim_id = ANY(ARRAY(SELECT "claimId" FROM answers))))) AS linked) AS figures`,
}

/** All that the answer of one claim is counted from, which answers this question or none. */
export function readAnswerEvidence(db: Database, claimId: string, questionId: string | null): Promise<ReadEvidence> {
  return readOriginEvidence(db, { claimIds: [claimId], questionIds: questionId === null ? [] : [questionId] })
}

/** All that the origins of these answers are counted from (lib/domain/origins/answer-count), with the counts kept now. */
export async function readOriginEvidence(
  db: Database,
  { claimIds, questionIds, asOf = null }: EvidenceScope,
): Promise<ReadEvidence> {
  const [evidence] = await query<EvidenceRow>(db, originEvidence, [claimIds, questionIds, asOf])
  if (!evidence) throw new Error('a statement without a table gives one row')
  const { whole, rows, conflictCandidates, ties, confirmed, links, figures } = evidence
  const compared = new Map(figures.map((row) => [row.claimId, comparedFigure(answerOf(row))]))
  const claims = rows.flatMap((row) => {
    const { speaker, isFigure, origins, independent } = row
    const { origin, noOrigin } = originOf(row)
    const answer = answerIn(row)
    return row.claimIds.map((claimId) => {
      const figure = compared.get(claimId)
      return { claimId, speaker, origin, noOrigin, answer, isFigure, compared: figure, origins, independent }
    })
  })
  return { whole, claims, conflictCandidates: conflictCandidates.map(conflictCandidateOf), ties, confirmed, links }
}

function answerIn({ questionId, stance, positionId }: Row): EvidenceClaim['answer'] {
  return questionId === null || stance === null ? null : { questionId, stance, positionId }
}
