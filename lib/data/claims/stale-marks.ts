import 'server-only'
import { lockClaims } from './locks'
import { query } from '@/lib/data/database/database'
import type { Change } from '@/lib/data/access/mutate'
import { idsAt } from '@/lib/data/database/sql-values'

/** Claims looked up at a time: keeps the statement's memory flat. */
const batch = 5000

const claims = idsAt('$1')

/** SQL: the current judgements of the claims $1, by what they rest on. */
const onAnswers = `
  SELECT NULL::uuid AS claim_id, NULL::uuid AS rating_id, NULL::uuid AS desk_rating_id, id AS finding_id, NULL::uuid AS comparison_id,
      NULL::uuid AS status_change_id
    FROM finding WHERE superseded_at IS NULL AND id IN (SELECT finding_id FROM finding_basis WHERE claim_id = ANY(${claims}))
  UNION ALL SELECT NULL, NULL, NULL, NULL, id, NULL FROM comparison WHERE superseded_at IS NULL AND withdrawn_at IS NULL AND id IN (
    SELECT id FROM comparison WHERE claim_a_id = ANY(${claims}) UNION SELECT id FROM comparison WHERE claim_b_id = ANY(${claims}))`
const onDecisions = `
  SELECT claim_id, NULL::uuid AS rating_id, id AS desk_rating_id, NULL::uuid AS finding_id, NULL::uuid AS comparison_id,
      NULL::uuid AS status_change_id
    FROM desk_rating WHERE superseded_at IS NULL AND claim_id = ANY(${claims})
  UNION ALL SELECT c.id, NULL, NULL, NULL, NULL, reviewed.id FROM claim c CROSS JOIN LATERAL (
    SELECT id FROM status_change WHERE claim_id = c.id AND to_status = 'reviewed' ORDER BY at DESC, id DESC LIMIT 1) AS reviewed
    WHERE c.id = ANY(${claims}) AND c.status = 'reviewed'`
const onClaims = `${onAnswers} UNION ALL ${onDecisions}
  UNION ALL SELECT claim_id, id, NULL, NULL, NULL, NULL FROM rating WHERE superseded_at IS NULL AND claim_id = ANY(${claims})`

/** SQL: holds the questions whose findings rest on the claims $1, in one order. */
const holdQuestions = {
  name: 'hold-finding-questions',
  text: `
    SELECT id FROM question WHERE id IN (
      SELECT question_id FROM finding WHERE superseded_at IS NULL AND id IN (
        SELECT finding_id FROM finding_basis WHERE claim_id = ANY(${claims})))
    ORDER BY id FOR NO KEY UPDATE`,
}

/**
 * SQL: marks what stands, but not a second time with the same cause, and takes the line that was cleared to print off the
 * rows that repeat it.
 */
const marking = (name: string, judgements: string) => ({
  name,
  text: `
    WITH judgement AS (${judgements}), marked AS (
      INSERT INTO stale_mark (id, rating_id, desk_rating_id, finding_id, comparison_id, status_change_id, cause, at)
      SELECT gen_random_uuid(), rating_id, desk_rating_id, finding_id, comparison_id, status_change_id, $2, $3 FROM judgement
      WHERE NOT EXISTS (SELECT FROM stale_mark m WHERE m.cause = $2 AND (
        m.rating_id = judgement.rating_id OR m.desk_rating_id = judgement.desk_rating_id OR m.finding_id = judgement.finding_id
        OR m.comparison_id = judgement.comparison_id OR m.status_change_id = judgement.status_change_id))
    ), unprinted AS (
      UPDATE claim_summary SET print_line = NULL WHERE print_line IS NOT NULL AND question_id IN (
        SELECT question_id FROM finding WHERE id IN (SELECT finding_id FROM judgement))
    )
    SELECT DISTINCT claim_id AS "claimId" FROM judgement WHERE claim_id IS NOT NULL`,
})
const statements = {
  claims: marking('mark-stale', onClaims),
  decisions: marking('mark-decisions-stale', onDecisions),
  answers: marking('mark-answers-stale', onAnswers),
}

/**
 * Marks every current judgement that rests on the claims as stale: ratings, desk ratings, reviews, comparisons and
 * findings (rule 8). They stay; the cause says what changed. Gives the ids of the claims whose ratings, desk rating or
 * review went stale, whose summary rows are to be refreshed.
 */
export async function markStale(change: Change, claimIds: readonly string[], cause: string): Promise<string[]> {
  return markBy('claims', change, claimIds, cause)
}

/**
 * Marks what the desk decided of the claims as stale: desk ratings and reviews. For what changes which ratings count, not
 * what they rest on. Gives the ids of those claims.
 */
export async function markDecisionsStale(
  change: Change,
  claimIds: readonly string[],
  cause: string,
): Promise<string[]> {
  return markBy('decisions', change, claimIds, cause)
}

/**
 * Marks what holds the answers of the claims against others as stale: current comparisons and findings that rest on
 * them. Ratings of the claims themselves stay fresh.
 */
export async function markAnswersStale(change: Change, claimIds: readonly string[], cause: string): Promise<void> {
  await markBy('answers', change, claimIds, cause)
}

async function markBy(
  which: keyof typeof statements,
  change: Change,
  claimIds: readonly string[],
  cause: string,
): Promise<string[]> {
  const touched = new Set<string>()
  const sorted = claimIds.toSorted()
  for (let start = 0; start < sorted.length; start += batch) {
    const ids = sorted.slice(start, start + batch)
    // A judgement given meanwhile would else miss its mark.
    await lockClaims(change.db, ids)
    for (const claimId of await markHeld(which, change, ids, cause)) touched.add(claimId)
  }
  return [...touched]
}

/** The same for claims that this change holds already, by a statement before this one. */
export async function markHeld(
  which: keyof typeof statements,
  change: Change,
  claimIds: readonly string[],
  cause: string,
): Promise<string[]> {
  // `refreshSummaries` shares them, so that no row is written from a finding that goes stale at the same moment.
  if (which !== 'decisions') await query(change.db, holdQuestions, [claimIds])
  const rows = await query<{ claimId: string }>(change.db, statements[which], [claimIds, cause, change.now])
  return rows.map(({ claimId }) => claimId)
}
