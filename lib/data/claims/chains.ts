import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { drawingOn } from '@/lib/data/origins/ties'
import type { OriginTie } from '@/lib/domain/origins/related-parties'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** The chain of a claim, origin first, with the colour of each step’s camp. */
export interface ClaimChainRow extends Stated {
  claimId: string
  steps: { partyId: string | null; name: string; camp: string | null }[]
}

/** Chains of claims, and which parties of their dossier draw on which, at whatever time. */
export interface ClaimChains {
  chains: ClaimChainRow[]
  drawsOn: OriginTie[]
}

/** The chains of these claims of the viewer's dossier, oldest publication first; retired claims are left out. */
export async function readClaimChains(viewer: Viewer, claimIds: readonly string[]): Promise<ClaimChains> {
  const { rows } = await pool().query<ClaimChains>({
    name: 'claim-chains',
    text: `SELECT (${drawingOn}) AS "drawsOn", (SELECT coalesce(json_agg(drawn), '[]') FROM (SELECT s.claim_id AS "claimId", c.statement, c.statement_is AS "statementIs", chain.steps
      FROM claim_summary s JOIN claim c ON c.id = s.claim_id
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_object('partyId', step.party_id, 'name', coalesce(party.name, step.label), 'camp', camp.colour)
          ORDER BY step.position) AS steps
        FROM chain_step step LEFT JOIN party ON party.id = step.party_id
          LEFT JOIN camp ON camp.id = coalesce(party.camp_id, step.camp_id)
        WHERE step.claim_id = s.claim_id
      ) chain
      WHERE s.dossier_id = $1 AND s.claim_id = ANY($2::uuid[]) AND s.status <> 'retired'
      ORDER BY s.published_on, s.claim_id) drawn) AS chains`,
    values: [viewer.dossier.id, [...claimIds]],
  })
  return rows[0] ?? { chains: [], drawsOn: [] }
}
