import 'server-only'
import type { OriginTie } from '@/lib/domain/origins/related-parties'
import { query, type Database } from '@/lib/data/database/database'

/** SQL of which parties of the dossier `$1` draw on which. */
export const drawingOn = `SELECT coalesce(json_agg(json_build_object('from', s.party_id, 'to', s.draws_on_id)), '[]')
  FROM party JOIN party_supply s ON s.party_id = party.id WHERE party.dossier_id = $1`

const ties = {
  name: 'origin-ties',
  text: `SELECT
    (SELECT coalesce(json_agg(json_build_object('from', m.party_id, 'to', m.of_party_id)), '[]')
      FROM party JOIN party_membership m ON m.party_id = party.id WHERE party.dossier_id = $1) AS "memberOf",
    (${drawingOn}) AS "drawsOn"`,
}

/** Who belongs to whom and who draws on whom in a dossier, at whatever time. */
export async function listTies(
  db: Database,
  dossierId: string,
): Promise<{ memberOf: OriginTie[]; drawsOn: OriginTie[] }> {
  const [row] = await query<{ memberOf: OriginTie[]; drawsOn: OriginTie[] }>(db, ties, [dossierId])
  return row ?? { memberOf: [], drawsOn: [] }
}
