import 'server-only'
import { query, type Database } from './database'

/**
 * SQL: the claims of `start` (a statement that gives ids) and all that hang together with them by standing links
 * corroborates and repeats where links tell the answer (figures, and claims that answer nothing), as `reached` with `id`;
 * a claim that answers is reached and not left again.
 */
export const reachedClaims = (start: string) => `
  reached AS (
    SELECT id, TRUE AS leads FROM (${start}) AS start(id)
    UNION
    SELECT next.id, next.leads FROM reached r
    JOIN LATERAL (
      SELECT CASE WHEN l.from_claim_id = r.id THEN l.to_claim_id ELSE l.from_claim_id END AS other
      FROM link l
      WHERE r.id IN (l.from_claim_id, l.to_claim_id) AND l.removed_at IS NULL AND l.type IN ('corroborates', 'repeats')
    ) l ON r.leads
    JOIN LATERAL (
      SELECT l.other AS id, NOT EXISTS (SELECT FROM answer a WHERE a.claim_id = l.other)
        OR EXISTS (SELECT FROM figure f WHERE f.claim_id = l.other) AS leads
    ) next ON TRUE
  )`

const linkedClaims = {
  name: 'linked-claims',
  text: `WITH RECURSIVE ${reachedClaims('SELECT unnest($1::uuid[])')} SELECT DISTINCT id FROM reached`,
}

/** Ids of the given claims and of all that hang together with them where links tell the answer. */
export async function findLinkedClaims(db: Database, claimIds: readonly string[]): Promise<string[]> {
  return (await query<{ id: string }>(db, linkedClaims, [claimIds])).map(({ id }) => id)
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
