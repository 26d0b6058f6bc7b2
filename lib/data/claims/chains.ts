import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** The chain of a claim, origin first, with the colour of each step’s camp. */
export interface ClaimChainRow extends Stated {
  claimId: string
  steps: { partyId: string | null; name: string; camp: string | null }[]
}

/** The chains of these claims of the viewer's dossier, oldest publication first; retired claims are left out. */
export async function listClaimChains(viewer: Viewer, claimIds: readonly string[]): Promise<ClaimChainRow[]> {
  const { rows } = await pool().query<ClaimChainRow>({
    name: 'claim-chains',
    text: `SELECT s.claim_id AS "claimId", c.statement, c.statement_is AS "statementIs", chain.steps
      FROM claim_summary s JOIN claim c ON c.id = s.claim_id
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_object('partyId', step.party_id, 'name', coalesce(party.name, step.label), 'camp', camp.colour)
          ORDER BY step.position) AS steps
        FROM chain_step step LEFT JOIN party ON party.id = step.party_id
          LEFT JOIN camp ON camp.id = coalesce(party.camp_id, step.camp_id)
        WHERE step.claim_id = s.claim_id
      ) chain
      WHERE s.dossier_id = $1 AND s.claim_id = ANY($2::uuid[]) AND s.status <> 'retired'
      ORDER BY s.published_on, s.claim_id`,
    values: [viewer.dossier.id, [...claimIds]],
  })
  return rows
}

/** Claims that give the same answer as this one: the same question, stance and position; retired ones left out. */
export async function listSameAnswerIds(viewer: Viewer, claimId: string, limit: number): Promise<string[]> {
  const { rows } = await pool().query<{ claimId: string }>({
    name: 'same-answers',
    text: `SELECT s.claim_id AS "claimId" FROM answer own
      JOIN claim_summary s ON s.question_id = own.question_id AND s.dossier_id = $1 AND s.status <> 'retired'
      JOIN answer a ON a.claim_id = s.claim_id AND a.stance = own.stance AND a.position_id IS NOT DISTINCT FROM own.position_id
      WHERE own.claim_id = $2 AND s.claim_id <> $2 ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT $3`,
    values: [viewer.dossier.id, claimId, limit],
  })
  return rows.map((row) => row.claimId)
}
