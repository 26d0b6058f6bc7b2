import 'server-only'
import type { LinkedFigure } from '@/lib/domain/rows/link-reading'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'
import { query, type Database } from '@/lib/data/database/database'

/** SQL: whether a link `l` says that two claims give the same answer; as the partial indexes of such links have it. */
export const joins = `l.removed_at IS NULL AND l.type IN ('corroborates', 'repeats')`

// SQL: whether claim `next` leads on: links tell the answer of figures, and of claims that answer nothing.
const leads = `NOT EXISTS (SELECT FROM answer a WHERE a.claim_id = next.id)
  OR EXISTS (SELECT FROM figure f WHERE f.claim_id = next.id)`

/**
 * SQL, to follow WITH RECURSIVE: of `claims` (a statement that gives ids), all that is reachable over active links
 * corroborates and repeats, as `beyond` with `id`; some of the claims may be among it. A claim whose answer links do not
 * tell is reached and not left again. The first links are looked up all at once: of thousands of claims few have any.
 */
export const linkedBeyond = (claims: string) => `
  start AS MATERIALIZED (${claims}),
  beyond AS (
    SELECT next.id, ${leads} AS leads FROM (
      SELECT l.to_claim_id AS id FROM link l WHERE ${joins} AND l.from_claim_id = ANY(ARRAY(SELECT id FROM start))
      UNION SELECT l.from_claim_id FROM link l WHERE ${joins} AND l.to_claim_id = ANY(ARRAY(SELECT id FROM start))
    ) AS next
    UNION
    SELECT next.id, ${leads} FROM beyond JOIN LATERAL (
      SELECT CASE WHEN l.from_claim_id = beyond.id THEN l.to_claim_id ELSE l.from_claim_id END AS id
      FROM link l WHERE beyond.id IN (l.from_claim_id, l.to_claim_id) AND ${joins}
    ) AS next ON beyond.leads
  )`

const linkedAnswers = {
  name: 'linked-answers',
  text: `SELECT ${answerColumns} FROM claim_summary s ${answerTables} WHERE s.claim_id = ANY($1::uuid[]) AND s.status <> 'retired'`,
}

/** Of these claims, those with a figure, as a link between them is read; by id. */
export async function listLinkedFigures(db: Database, claimIds: readonly string[]): Promise<Map<string, LinkedFigure>> {
  const rows = await query<AnswerColumns>(db, linkedAnswers, [claimIds])
  const figures = rows.filter(({ figure }) => figure !== null)
  return new Map(figures.map((row) => [row.claimId, { ...answerOf(row), speaker: row.speaker }]))
}
