import 'server-only'
import { comparedFigure } from '@/lib/domain/readings/answer-claim'
import type { LinkedFigure } from '@/lib/domain/rows/link-reading'
import { sameAnswersAs } from '@/lib/domain/origins/same-answer'
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

const linkedClaims = {
  name: 'linked-claims',
  text: `WITH RECURSIVE ${linkedBeyond('SELECT unnest($1::uuid[]) AS id')} SELECT id FROM start UNION SELECT id FROM beyond`,
}

/** Ids of the given claims and of all that hang together with them where links tell the answer. */
export async function findLinkedClaims(db: Database, claimIds: readonly string[]): Promise<string[]> {
  return (await query<{ id: string }>(db, linkedClaims, [claimIds])).map(({ id }) => id)
}

const linkedAnswers = {
  name: 'linked-answers',
  text: `SELECT ${answerColumns} FROM claim_summary s ${answerTables} WHERE s.claim_id = ANY($1::uuid[]) AND s.status <> 'retired'`,
}

/** Ids of the claims that give the same answer as this one by links, where figures that do not fit are not joined (rule 3). */
export async function findSameByLinks(db: Database, claimId: string): Promise<ReadonlySet<string>> {
  const reached = await findLinkedClaims(db, [claimId])
  if (reached.length < 2) return new Set()
  const rows = await query<AnswerColumns>(db, linkedAnswers, [reached])
  const links = await listSamePairs(db, reached)
  return sameAnswersAs(claimId, rows.map(givenAnswerOf), links)
}

/** Of these claims, those with a figure, as a link between them is read; by id. */
export async function listLinkedFigures(db: Database, claimIds: readonly string[]): Promise<Map<string, LinkedFigure>> {
  const rows = await query<AnswerColumns>(db, linkedAnswers, [claimIds])
  const figures = rows.filter(({ figure }) => figure !== null)
  return new Map(figures.map((row) => [row.claimId, { ...answerOf(row), speaker: row.speaker }]))
}

function givenAnswerOf(row: AnswerColumns) {
  const { claimId, questionId, stance, positionId, figure } = row
  const answer = questionId === null || stance === null ? null : { questionId, stance, positionId }
  return { claimId, answer, isFigure: figure !== null, compared: comparedFigure(answerOf(row)) }
}

const samePairs = {
  name: 'same-pairs',
  text: `
    SELECT l.from_claim_id AS "from", l.to_claim_id AS "to" FROM unnest($1::uuid[]) AS given(id)
    JOIN link l ON l.from_claim_id = given.id AND l.removed_at IS NULL AND l.type IN ('corroborates', 'repeats')
    WHERE l.to_claim_id = ANY($1::uuid[])`,
}

/** Pairs of these claims that standing links corroborates and repeats join. */
export async function listSamePairs(db: Database, claimIds: readonly string[]): Promise<[string, string][]> {
  const rows = await query<{ from: string; to: string }>(db, samePairs, [claimIds])
  return rows.map(({ from, to }) => [from, to])
}
