import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { mayBeOne, rankNames } from '@/lib/domain/parties/name-key'
import type { PartyKind } from '@/lib/domain/vocabulary'

/** The newest parties, whose names are compared with all; of each so many that are most like it. */
const newest = 40
const nearest = 4

/** A party as one of two that may be one. */
interface NearParty {
  id: string
  name: string
  kind: PartyKind
}

const statement = {
  name: 'near-party-pairs',
  text: `
    WITH fresh AS (
      SELECT id, name, kind, name_key FROM party WHERE dossier_id = $1 AND name_key <> '' ORDER BY created_at DESC, id DESC LIMIT ${newest}
    )
    SELECT json_build_object('id', fresh.id, 'name', fresh.name, 'kind', fresh.kind) AS one,
      json_build_object('id', p.id, 'name', p.name, 'kind', p.kind) AS other, near.name AS fitted
    FROM fresh CROSS JOIN LATERAL near_party_names($1, fresh.name_key, ${nearest}) near JOIN party p ON p.id = near.party_id
    WHERE p.id <> fresh.id`,
}

/** Two parties of the viewer's dossier whose names sound alike, for each of the 40 newest; one statement. */
export async function listNearParties(viewer: Viewer): Promise<{ one: NearParty; other: NearParty }[]> {
  const { rows } = await pool().query<{ one: NearParty; other: NearParty; fitted: string }>({
    ...statement,
    values: [viewer.dossier.id],
  })
  const pairs = new Map<string, { one: NearParty; other: NearParty }>()
  for (const { one, other, fitted } of rows) {
    if ((rankNames(one.name, [fitted])[0]?.score ?? 0) < mayBeOne) continue
    const key = [one.id, other.id].toSorted().join(' ')
    if (!pairs.has(key)) pairs.set(key, { one, other })
  }
  return [...pairs.values()]
}
