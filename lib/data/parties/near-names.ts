import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { grouped } from '@/lib/domain/collections/grouped'
import { mayBeOne, nameKey, rankNames } from '@/lib/domain/parties/name-key'
import type { PartyMatch } from './search'

/** Names that PostgreSQL gives to be ranked by sound. */
const ranked = 40

const statement = {
  name: 'near-parties',
  text: `
    SELECT asked.name AS asked, p.id, p.name, p.kind, near.name AS fitted, near.is_alias AS "isAlias",
      CASE WHEN camp.id IS NULL THEN NULL
        ELSE json_build_object('id', camp.id, 'name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp
    FROM unnest($2::text[], $3::text[]) AS asked (name, key) CROSS JOIN LATERAL near_party_names($1, asked.key, ${ranked}) near
    JOIN party p ON p.id = near.party_id LEFT JOIN camp ON camp.id = p.camp_id`,
}

type Row = Omit<PartyMatch, 'alias'> & { asked: string; fitted: string; isAlias: boolean }

/**
 * For each of some names the parties of the viewer's dossier with a name or alias that sounds like it, in Latin or Arabic
 * letters, best first, each once; `alias` is the other name that does. Names that none is like are left out. One statement.
 */
export async function findNearPartiesOf(viewer: Viewer, names: readonly string[]): Promise<Map<string, PartyMatch[]>> {
  const asked = [...new Set(names)].flatMap((name) => {
    const key = nameKey(name)
    return key === '' ? [] : [{ name, key }]
  })
  if (asked.length === 0) return new Map()
  const values = [viewer.dossier.id, asked.map(({ name }) => name), asked.map(({ key }) => key)]
  const { rows } = await pool().query<Row>({ ...statement, values })
  const near = [...grouped(rows, (row) => row.asked)].map(([name, own]) => [name, bestOf(name, own)] as const)
  return new Map(near.filter(([, parties]) => parties.length > 0))
}

/** The same for one name. */
export async function findNearParties(viewer: Viewer, name: string): Promise<PartyMatch[]> {
  return (await findNearPartiesOf(viewer, [name])).get(name) ?? []
}

function bestOf(name: string, rows: readonly Row[]): PartyMatch[] {
  const names = rows.map(({ fitted }) => fitted)
  const best = new Map<string, PartyMatch>()
  for (const { index, score } of rankNames(name, names)) {
    const row = rows[index]
    if (score < mayBeOne || !row || best.has(row.id)) continue
    const { asked: _asked, fitted, isAlias, ...party } = row
    best.set(party.id, { ...party, alias: isAlias ? fitted : null })
  }
  return [...best.values()]
}
