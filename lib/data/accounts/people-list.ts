import 'server-only'
import { pool } from '@/lib/data/database/database'
import { ledAloneBy } from '@/lib/data/dossiers/led-alone'
import type { TryLimit } from './sign-in'

/** One line of the admin's list of people. `onlyLeadOf` are titles of dossiers nobody else leads. */
export interface PersonLine {
  id: string
  name: string
  email: string
  isAdmin: boolean
  mayOpen: boolean
  version: number
  createdAt: Date
  lastSeenAt: Date | null
  hasSecondFactor: boolean
  /** Too many tries failed within the last hour for some browser or other to sign in. */
  isLocked: boolean
  deactivatedAt: Date | null
  deactivatedBecause: string | null
  onlyLeadOf: string[]
}

/** Where a page of people begins: after this name and id. */
export interface PeopleCursor {
  name: string
  id: string
}

// A name is not unique, so the id decides between two of the same.
const sql = `
  SELECT p.id, p.name, p.email, p.is_admin AS "isAdmin", p.may_open AS "mayOpen", p.version, p.created_at AS "createdAt",
    (SELECT max(last_seen_at) FROM session s WHERE s.person_id = p.id) AS "lastSeenAt",
    EXISTS (
      SELECT FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL AND f.ended_at IS NULL
    ) AS "hasSecondFactor",
    EXISTS (
      SELECT FROM sign_in_failure f
      WHERE (f.account = p.email OR starts_with(f.account, p.email || ' ')) AND f.at >= $4
      GROUP BY f.account HAVING count(*) >= $5
    ) AS "isLocked",
    d.at AS "deactivatedAt", d.reason AS "deactivatedBecause",
    ARRAY(SELECT led.title FROM (${ledAloneBy('p.id')}) led) AS "onlyLeadOf"
  FROM person p LEFT JOIN deactivation d ON d.person_id = p.id AND d.ended_at IS NULL
  WHERE $1::text IS NULL OR (p.name, p.id) > ($1, $2::uuid)
  ORDER BY p.name, p.id
  LIMIT $3`

/** The people of the instance by name, `limit` at most, after the cursor; `locked` is from when on how many failed tries lock. */
export async function listPersonRows(
  after: PeopleCursor | null,
  limit: number,
  locked: TryLimit,
): Promise<PersonLine[]> {
  return (
    await pool().query<PersonLine>(sql, [after?.name ?? null, after?.id ?? null, limit, locked.since, locked.tries])
  ).rows
}
