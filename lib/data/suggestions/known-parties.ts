import 'server-only'
import type { KnownParty } from '@/lib/domain/offers/known-parties'
import { prisma, query, type Database } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** Of a dossier with more parties than these, those that came first are known. */
const most = 5000

const parties = {
  name: 'known-parties',
  text: `
    SELECT p.id, p.name, p.kind, p.camp_id AS "campId",
      (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM party_alias WHERE party_id = p.id) AS aliases,
      (SELECT coalesce(json_agg(DISTINCT of_party_id), '[]') FROM party_membership WHERE party_id = p.id) AS "memberOf"
    FROM party p WHERE p.dossier_id = $1 ORDER BY p.id LIMIT ${most}`,
}

/** The parties of the viewer's dossier as speakers are bound to them; `db` is where to read them. */
export async function listKnownParties(viewer: Viewer, db: Database = prisma()): Promise<KnownParty[]> {
  return query<KnownParty>(db, parties, [viewer.dossier.id])
}
