import 'server-only'
import type { RuleTally } from '@/lib/domain/offers/rule-rates'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

const tallies = {
  name: 'suggestion-rule-tallies',
  text: `
    SELECT rule, count(*) FILTER (WHERE decision = 'accepted')::int AS accepted,
      count(*) FILTER (WHERE decision = 'edited')::int AS edited,
      count(*) FILTER (WHERE decision = 'dismissed')::int AS dismissed
    FROM suggestion_decision WHERE dossier_id = $1 AND undone_at IS NULL GROUP BY rule ORDER BY rule`,
}

/** What people of the viewer's dossier decided about the suggestions of each rule; what was undone is left out. */
export async function listRuleTallies(viewer: Viewer): Promise<RuleTally[]> {
  return (await pool().query<RuleTally>({ ...tallies, values: [viewer.dossier.id] })).rows
}
