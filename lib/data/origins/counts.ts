import 'server-only'
import { countOrigins } from '@/lib/domain/origins/count'
import { relatedBy } from '@/lib/domain/origins/ties'
import { uncountedOf } from '@/lib/domain/readings/relay-conflict'
import { comparedFigure } from '@/lib/domain/readings/answer-claim'
import { groupSameAnswers } from '@/lib/domain/origins/same-answer'
import type { Stance } from '@/lib/domain/vocabulary'
import { query, type Database } from '@/lib/data/database/database'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'
import { reachedClaims } from './linked-claims'
import { tornColumn, tornOrigins, tornAnswer, type TornRow } from './torn-origins'

/** A claim as its origins are counted, all of it from its summary row. */
interface Row {
  claimId: string
  questionId: string | null
  stance: Stance | null
  positionId: string | null
  isFigure: boolean
  speaker: string
  originId: string | null
  originName: string
  origins: number
  independent: number
}

/** What origins are counted from: the claims, and what is said of two of them or of their origins. */
interface Found {
  rows: Row[]
  /** What may be in a relay conflict, in full. */
  torn: TornRow[]
  ties: { from: string; to: string }[]
  confirmed: [string, string][]
  links: { from: string; to: string; repeats: boolean }[]
  /** The figures that links join, in full: whether they fit each other decides what they are counted by. */
  figures: AnswerColumns[]
}

/**
 * Ids go through arrays, of which few are expected: else all claims are read for those of one question.
 * Figures that answer the same question hang on claims that do not: without these they would be counted short. Retired
 * claims count for nothing and hold nothing together. Of most claims the summary row is enough (torn-origins).
 */
const found = {
  name: 'origin-evidence',
  text: `
    WITH RECURSIVE ${reachedClaims(`
      SELECT DISTINCT unnest($1::uuid[] || ARRAY(
        SELECT claim_id FROM claim_summary WHERE question_id = ANY($2::uuid[]) AND status <> 'retired'))`)},
    given AS MATERIALIZED (
      SELECT s.claim_id AS "claimId", s.question_id AS "questionId", s.stance, s.position_id AS "positionId",
        s.measure IS NOT NULL AS "isFigure", s.speaker, s.origin_party_id AS "originId", s.origin AS "originName",
        s.low, s.low_open, s.high, s.high_open, s.dossier_id AS "dossierId",
        s.origins_for_answer AS origins, s.origins_independent AS independent
      FROM claim_summary s WHERE s.status <> 'retired' AND s.claim_id = ANY(ARRAY(SELECT id FROM reached))
    ),
    ${tornOrigins},
    tie AS (
      SELECT party_id, of_party_id AS other_id FROM party_membership UNION ALL SELECT party_id, draws_on_id FROM party_supply
    )
    SELECT
      (SELECT coalesce(json_agg(given ORDER BY "claimId"), '[]') FROM given) AS rows,
      ${tornColumn},
      (SELECT coalesce(json_agg(json_build_object('from', tie.party_id, 'to', tie.other_id)), '[]')
        FROM party JOIN tie ON tie.party_id = party.id
        WHERE party.dossier_id = (SELECT "dossierId" FROM given LIMIT 1)) AS ties,
      (SELECT coalesce(json_agg(json_build_array(i.claim_a_id, i.claim_b_id)), '[]')
        FROM independence i JOIN given a ON a."claimId" = i.claim_a_id JOIN given b ON b."claimId" = i.claim_b_id
        WHERE i.confirmed_at IS NOT NULL AND i.withdrawn_at IS NULL) AS confirmed,
      (SELECT coalesce(json_agg(json_build_object('from', l.from_claim_id, 'to', l.to_claim_id,
          'repeats', l.type = 'repeats' AND repeated.status <> 'retired')), '[]')
        FROM given JOIN link l ON l.from_claim_id = given."claimId" JOIN claim repeated ON repeated.id = l.to_claim_id
        WHERE l.removed_at IS NULL AND l.type IN ('corroborates', 'repeats')) AS links,
      (SELECT coalesce(json_agg(linked), '[]') FROM (
        SELECT ${answerColumns} FROM given JOIN claim_summary s ON s.claim_id = given."claimId" ${answerTables}
        WHERE given."isFigure" AND EXISTS (
          SELECT FROM link l WHERE given."claimId" IN (l.from_claim_id, l.to_claim_id)
            AND l.removed_at IS NULL AND l.type IN ('corroborates', 'repeats'))) AS linked) AS figures`,
}

const hold = {
  name: 'hold-origins',
  text: `
    SELECT pg_advisory_xact_lock(hashtextextended('origins ' || dossier_id, 0))::text
    FROM (SELECT dossier_id FROM claim WHERE id = $1 UNION SELECT dossier_id FROM question WHERE id = $1) AS of`,
}

/**
 * Lets nobody else count origins in the dossier of this claim or question until the change ends: of two who answer a
 * question at once, each would count without the other. Called before the first summary row is written, so that of two
 * changes neither holds a row that the other counts.
 */
export async function holdOrigins(db: Database, id: string): Promise<void> {
  await query(db, hold, [id])
}

/**
 * Counts the origins of every answer that these claims give, or gave in one of `questionIds`, into the summary rows of
 * all that give it (rule 3; lib/domain/origins/count); after `holdOrigins`. Rows that hold the right numbers already are
 * left alone, so that a save does not rewrite its whole question.
 */
export async function refreshOrigins(
  db: Database,
  claimIds: readonly string[],
  questionIds: readonly string[],
): Promise<void> {
  const [evidence] = await query<Found>(db, found, [claimIds, questionIds])
  if (!evidence) throw new Error('a statement without a table gives one row')
  const held = new Map(evidence.rows.map(({ claimId, origins, independent }) => [claimId, `${origins} ${independent}`]))
  const retired = claimIds
    .filter((claimId) => !held.has(claimId))
    .map((claimId) => ({ claimId, origins: 0, independent: 0 }))
  const counts = [...countAll(evidence), ...retired]
  const wrong = counts.filter(({ claimId, origins, independent }) => held.get(claimId) !== `${origins} ${independent}`)
  if (wrong.length > 0) await writeCounts(db, wrong)
}

interface Count {
  claimId: string
  origins: number
  independent: number
}

function countAll({ rows, torn, ties, confirmed, links, figures }: Found): Count[] {
  const compared = new Map(figures.map((row) => [row.claimId, comparedFigure(answerOf(row))]))
  const uncounted = uncountedOf(torn.map(tornAnswer))
  const repeating = new Set(links.filter(({ repeats }) => repeats).map(({ from }) => from))
  const counting = { areRelated: relatedBy(ties), confirmed }
  const given = rows.map(({ claimId, questionId, stance, positionId, isFigure, speaker, originId, originName }) => ({
    claimId,
    speaker,
    origin: originId === null ? null : { partyId: originId, name: originName },
    // Why something is no origin tells nothing of how many there are.
    noOrigin: null,
    answer: questionId === null || stance === null ? null : { questionId, stance, positionId },
    isFigure,
    compared: compared.get(claimId),
    repeats: repeating.has(claimId),
    inRelayConflict: uncounted.has(claimId),
  }))
  return groupSameAnswers(
    given,
    links.map(({ from, to }) => [from, to] as const),
  ).flatMap(({ own, claims }) => {
    const { origins, independentOrigins } = countOrigins(claims, counting)
    return own.map(({ claimId }) => ({ claimId, origins: origins.length, independent: independentOrigins }))
  })
}

const write = {
  name: 'write-origins',
  text: `
    UPDATE claim_summary s SET origins_for_answer = k.origins, origins_independent = k.independent
    FROM unnest($1::uuid[], $2::int[], $3::int[]) AS k(claim_id, origins, independent)
    WHERE s.claim_id = k.claim_id
      AND (s.origins_for_answer, s.origins_independent) IS DISTINCT FROM (k.origins, k.independent)`,
}

/** Writes the counts of these claims' answers into their summary rows, where they stand otherwise. */
export async function writeCounts(db: Database, counts: readonly Count[]): Promise<void> {
  const [ids, origins, independent] = [
    counts.map((one) => one.claimId),
    counts.map((one) => one.origins),
    counts.map((one) => one.independent),
  ]
  await query(db, write, [ids, origins, independent])
}
