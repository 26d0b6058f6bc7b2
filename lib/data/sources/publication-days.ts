import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

const undated = `DATE '0001-01-01'`
const publishedOn = `coalesce(published_from, ${undated})`

// By skipping along the index of publication from each day to the next: the dossier's sources are never read whole.
const days = `
  WITH RECURSIVE each AS (
    SELECT ${undated} AS day
    UNION ALL
    SELECT next.day FROM each CROSS JOIN LATERAL (
      SELECT ${publishedOn} AS day FROM source
      WHERE dossier_id = $1 AND ${publishedOn} > each.day ORDER BY ${publishedOn} LIMIT 1
    ) AS next
  ) SELECT to_char(day, 'YYYY-MM-DD') AS day FROM each OFFSET 1 LIMIT 1000`

/** The days on which sources of the viewer's dossier were published at the earliest, `YYYY-MM-DD`, oldest first; at most 1,000. */
export async function listPublicationDays(viewer: Viewer): Promise<string[]> {
  const { rows } = await pool().query<{ day: string }>({
    name: 'publication-days',
    text: days,
    values: [viewer.dossier.id],
  })
  return rows.map(({ day }) => day)
}

/** How many answers that stand changed after this instant; counted up to 1,001. */
export async function countChangedAnswers(viewer: Viewer, since: Date): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM claim_summary WHERE dossier_id = $1 AND updated_at > $2 AND question_id IS NOT NULL AND status <> 'retired' LIMIT 1001
     ) AS answers_changed`,
    [viewer.dossier.id, since],
  )
  return rows[0]?.count ?? 0
}
