import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import type { AskedQuestion } from '@/lib/domain/asks/suggest-questions'

/** Questions that suggested ones are compared with: the newest. */
const compared = 500

/** What the viewer's dossier asks already, the 500 newest questions. */
export async function listAskedQuestions(viewer: Viewer): Promise<AskedQuestion[]> {
  const { rows } = await pool().query<AskedQuestion>({
    name: 'asked-questions',
    text: `SELECT text, measure, scope, event_id AS event FROM question WHERE dossier_id = $1 ORDER BY position DESC LIMIT ${compared}`,
    values: [viewer.dossier.id],
  })
  return rows
}
