import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** What tells a party from another of its name: in what capacity it spoke last, and whom it belongs to or speaks for, by name. */
export interface PartyRole {
  capacity: string | null
  speaksFor: string[]
}

/** So many of a party's newest steps in chains are looked at, and so many names are given. */
const lookedAt = 50
const mostNames = 3

const statement = {
  name: 'party-roles',
  text: `
    SELECT p.id, (
        SELECT step.capacity FROM (
          SELECT capacity, claim_id, position FROM chain_step WHERE party_id = p.id ORDER BY claim_id DESC LIMIT ${lookedAt}
        ) AS step WHERE step.capacity IS NOT NULL ORDER BY step.claim_id DESC, step.position LIMIT 1
      ) AS capacity,
      ARRAY(
        SELECT office.name FROM (
          SELECT of_party_id AS id, 1 AS place FROM party_membership WHERE party_id = p.id
          UNION ALL
          (SELECT speaks_for_id, 2 FROM (
            SELECT speaks_for_id FROM chain_step WHERE party_id = p.id ORDER BY claim_id DESC LIMIT ${lookedAt}
          ) AS step WHERE speaks_for_id IS NOT NULL)
        ) AS named JOIN party office ON office.id = named.id
        GROUP BY office.id, office.name ORDER BY min(named.place), office.name LIMIT ${mostNames}
      ) AS "speaksFor"
    FROM party p WHERE p.dossier_id = $1 AND p.id = ANY($2::uuid[])`,
}

/** What some parties of the viewer's dossier are told apart by, by their ids; one statement. */
export async function listPartyRoles(viewer: Viewer, partyIds: readonly string[]): Promise<Map<string, PartyRole>> {
  if (partyIds.length === 0) return new Map()
  const values = [viewer.dossier.id, partyIds]
  const { rows } = await pool().query<PartyRole & { id: string }>({ ...statement, values })
  return new Map(rows.map(({ id, ...role }) => [id, role]))
}
