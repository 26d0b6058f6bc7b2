import 'server-only'
import { claimConditions, type ResolvedFilter } from './conditions'
import { pool } from '@/lib/data/database/database'
import { countCap } from '@/lib/data/dossiers/dossiers'
import { placeholders } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'

/** How many claims of the viewer's dossier a filter leaves; `countCap` stands for that many or more (bars, S3). */
export async function countClaims(viewer: Viewer, filter: ResolvedFilter): Promise<number> {
  const { bind, values } = placeholders()
  const text = `SELECT count(*)::int AS count FROM (
    SELECT FROM claim_summary s WHERE ${claimConditions(viewer, filter, bind)} LIMIT ${countCap}
  ) AS matches`
  const { rows } = await pool().query<{ count: number }>(text, values)
  return rows[0]?.count ?? 0
}
