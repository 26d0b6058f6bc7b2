import 'server-only'
import type { NamedByRows, NamesakeParty, SourceOfRow } from '@/lib/domain/claim-rows/row-claim'
import { query, type Database } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** Sources by id or by a key that they have or had, and parties by folded name, alias or key, in the viewer's dossier. */
export async function findNamedByRows(
  db: Database,
  viewer: Viewer,
  wanted: { sourceIds: readonly string[]; sourceKeys: readonly string[]; names: readonly string[] },
): Promise<NamedByRows> {
  const { id } = viewer.dossier
  const sources = await query<SourceOfRow & { asked: string }>(db, sourcesOfRows, [
    id,
    wanted.sourceIds,
    wanted.sourceKeys,
  ])
  const bearers = await query<NamesakeParty & { asked: string }>(db, partiesOfRows, [id, wanted.names])
  const parties = new Map<string, NamesakeParty[]>()
  for (const { asked, key, name } of bearers) parties.set(asked, [...(parties.get(asked) ?? []), { key, name }])
  return { sources: new Map(sources.map(({ asked, ...source }) => [asked, source])), parties }
}

/** The statements of those of these claims that are in the viewer's dossier, by id. */
export async function findStatements(
  db: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await query<{ id: string; statement: string }>(db, statementsOfClaims, [viewer.dossier.id, ids])
  return new Map(rows.map(({ id, statement }) => [id, statement]))
}

const sourcesOfRows = {
  name: 'sources-of-rows',
  text: `
    SELECT asked.asked, s.id::text, s.key, c.captures
    FROM (
      SELECT id::text AS asked, id FROM source WHERE dossier_id = $1 AND id = ANY($2::uuid[])
      UNION ALL SELECT key, id FROM source WHERE dossier_id = $1 AND key = ANY($3::text[])
      UNION ALL SELECT key, source_id FROM source_address WHERE dossier_id = $1 AND key = ANY($3::text[])
    ) asked JOIN source s ON s.id = asked.id CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', id, 'label', label, 'sha256', sha256, 'textIs', text_is)
        ORDER BY captured_at DESC, id DESC), '[]') AS captures
      FROM capture WHERE source_id = s.id
    ) c`,
}

// Each part is answered from an index of its own.
const partiesOfRows = {
  name: 'parties-of-rows',
  text: `
    SELECT fold_text(name) AS asked, key, name FROM party WHERE dossier_id = $1 AND fold_text(name) = ANY($2::text[])
    UNION SELECT fold_text(a.name), p.key, p.name FROM party_alias a JOIN party p ON p.id = a.party_id
      WHERE p.dossier_id = $1 AND fold_text(a.name) = ANY($2::text[])
    UNION SELECT key, key, name FROM party WHERE dossier_id = $1 AND key = ANY($2::text[])
    ORDER BY asked, key`,
}

const statementsOfClaims = {
  name: 'statements-of-claims',
  text: 'SELECT id::text, statement FROM claim WHERE dossier_id = $1 AND id = ANY($2::uuid[])',
}
