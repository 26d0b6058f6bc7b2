import 'server-only'
import { pool } from './database'
import type { Viewer } from './viewer'

/** The days on which sources of the viewer's dossier were published at the earliest, `YYYY-MM-DD`, oldest first; at most 1,000. */
export async function listPublicationDays(viewer: Viewer): Promise<string[]> {
  const { rows } = await pool().query<{ day: string }>(
    `SELECT to_char(published_from, 'YYYY-MM-DD') AS day FROM source
     WHERE dossier_id = $1 AND published_from IS NOT NULL GROUP BY published_from ORDER BY published_from LIMIT 1000`,
    [viewer.dossier.id],
  )
  return rows.map(({ day }) => day)
}

/** How many answers that stand changed after this instant; counted up to 1,001. */
export async function countChangedAnswers(viewer: Viewer, since: Date): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM claim_summary WHERE dossier_id = $1 AND updated_at > $2 AND question_id IS NOT NULL AND status <> 'retired' LIMIT 1001
     ) some`,
    [viewer.dossier.id, since],
  )
  return rows[0]?.count ?? 0
}
