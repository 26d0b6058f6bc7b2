import 'server-only'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import type { Database } from '@/lib/data/database/database'
import { storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** A claim as far as moving it goes. */
export interface MovableClaim extends Stated {
  id: string
  status: ClaimStatus
  version: number
}

/** Those of these claims that are in the viewer's dossier, by id. */
export async function findMovableClaims(
  db: Database,
  viewer: Viewer,
  claimIds: readonly string[],
): Promise<Map<string, MovableClaim>> {
  const rows = await db.claim.findMany({
    where: { id: { in: [...claimIds] }, dossierId: viewer.dossier.id },
    select: { id: true, statement: true, statementIs: true, status: true, version: true },
  })
  return new Map(rows.map((row) => [row.id, storedClaim(row)]))
}
