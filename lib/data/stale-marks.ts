import 'server-only'
import { lockClaims } from './claim-locks'
import { query } from './database'
import type { Change } from './mutate'
import { idsAt } from './sql-values'

/** Claims looked up at a time: keeps the statement's memory flat. */
const batch = 5000

/** SQL: the standing judgements of the claims $1. Those that hold answers against each other come alone, too. */
const onAnswers = `
  SELECT NULL::uuid AS claim_id, NULL::uuid AS rating_id, NULL::uuid AS desk_rating_id, id AS finding_id, NULL::uuid AS comparison_id
    FROM finding WHERE superseded_at IS NULL AND id IN (SELECT finding_id FROM finding_basis WHERE claim_id = ANY(${idsAt('$1')}))
  UNION ALL SELECT NULL, NULL, NULL, NULL, id FROM comparison WHERE superseded_at IS NULL AND withdrawn_at IS NULL AND id IN (
    SELECT id FROM comparison WHERE claim_a_id = ANY(${idsAt('$1')}) UNION SELECT id FROM comparison WHERE claim_b_id = ANY(${idsAt('$1')}))`
const onClaims = `${onAnswers}
  UNION ALL SELECT claim_id, id, NULL, NULL, NULL FROM rating WHERE superseded_at IS NULL AND claim_id = ANY(${idsAt('$1')})
  UNION ALL SELECT claim_id, NULL, id, NULL, NULL FROM desk_rating WHERE superseded_at IS NULL AND claim_id = ANY(${idsAt('$1')})`

const marking = (name: string, standing: string) => ({
  name,
  text: `
    WITH standing AS (${standing}), marked AS (
      INSERT INTO stale_mark (id, rating_id, desk_rating_id, finding_id, comparison_id, cause, at)
      SELECT gen_random_uuid(), rating_id, desk_rating_id, finding_id, comparison_id, $2, $3 FROM standing
    )
    SELECT DISTINCT claim_id AS "claimId" FROM standing WHERE claim_id IS NOT NULL`,
})
const statements = { claims: marking('mark-stale', onClaims), answers: marking('mark-answers-stale', onAnswers) }

/**
 * Marks every standing judgement that rests on the claims as stale: ratings, desk ratings, comparisons and
 * findings (rule 8). They stay; the cause says what changed. Gives the ids of the claims whose ratings or desk
 * rating went stale, whose summary rows are to be refreshed.
 */
export async function markStale(change: Change, claimIds: readonly string[], cause: string): Promise<string[]> {
  const touched = new Set<string>()
  const sorted = claimIds.toSorted()
  for (let start = 0; start < sorted.length; start += batch) {
    const ids = sorted.slice(start, start + batch)
    // A judgement given meanwhile would else miss its mark.
    await lockClaims(change.db, ids)
    for (const claimId of await markHeldStale(change, ids, cause)) touched.add(claimId)
  }
  return [...touched]
}

/** The same for claims that this change holds already, by a statement before this one. */
export async function markHeldStale(change: Change, claimIds: readonly string[], cause: string): Promise<string[]> {
  const rows = await query<{ claimId: string }>(change.db, statements.claims, [claimIds, cause, change.now])
  return rows.map(({ claimId }) => claimId)
}

/**
 * Marks what holds the answer of a claim against others as stale: standing comparisons and findings that rest on it.
 * Ratings of the claim itself stay fresh. The change holds the claim already.
 */
export async function markHeldAnswerStale(change: Change, claimId: string, cause: string): Promise<void> {
  await query(change.db, statements.answers, [[claimId], cause, change.now])
}
