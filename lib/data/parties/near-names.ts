import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { mayBeOne, nameKey, rankNames } from '@/lib/domain/parties/name-key'
import type { PartyMatch } from './search'

/** Names that PostgreSQL gives to be ranked by sound. */
const ranked = 40

const sql = `
  SELECT p.id, p.name, p.kind, near.name AS fitted, near.is_alias AS "isAlias",
    CASE WHEN camp.id IS NULL THEN NULL
      ELSE json_build_object('id', camp.id, 'name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp
  FROM near_party_names($1, $2, ${ranked}) near JOIN party p ON p.id = near.party_id LEFT JOIN camp ON camp.id = p.camp_id`

/**
 * The parties of the viewer's dossier with a name or alias that sounds like `name`, in Latin or Arabic letters, best first,
 * each once; `alias` is the other name that does.
 */
export async function findNearParties(viewer: Viewer, name: string): Promise<PartyMatch[]> {
  const key = nameKey(name)
  if (key === '') return []
  const { rows } = await pool().query<Omit<PartyMatch, 'alias'> & { fitted: string; isAlias: boolean }>(sql, [
    viewer.dossier.id,
    key,
  ])
  const names = rows.map(({ fitted }) => fitted)
  const best = new Map<string, PartyMatch>()
  for (const { index, score } of rankNames(name, names)) {
    const row = rows[index]
    if (score < mayBeOne || !row || best.has(row.id)) continue
    const { fitted, isAlias, ...party } = row
    best.set(party.id, { ...party, alias: isAlias ? fitted : null })
  }
  return [...best.values()]
}
