import 'server-only'
import type { WholeClaim } from '@/lib/domain/claims/whole-claim'
import { DomainError } from '@/lib/domain/errors'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { wholeClaimColumns } from './columns'
import { query, type Database } from '@/lib/data/database/database'
import { storedAnswer, storedClaim, storedFigure, storedStep } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const claimById = {
  name: 'claim-by-id',
  text: `SELECT ${wholeClaimColumns} FROM claim c WHERE c.id = $2 AND c.dossier_id = $1`,
}

/** A claim of the viewer's dossier; throws not-found, for one of another dossier as for none. */
export async function getClaim(db: Database, viewer: Viewer, claimId: string): Promise<WholeClaim> {
  const [claim] = await query<WholeClaim>(db, claimById, [viewer.dossier.id, claimId])
  if (!claim) throw new DomainError('not-found')
  return wholeClaimOf(claim)
}

/** A claim as it was read by `wholeClaimColumns`, as the domain knows it. */
export function wholeClaimOf(row: WholeClaim): WholeClaim {
  return {
    ...storedClaim(row),
    chain: row.chain.map(storedStep),
    figure: row.figure && storedFigure(row.figure),
    answer: row.answer && storedAnswer(row.answer),
  }
}

/** Saves fields of a claim where it still has the given version; false when somebody else changed it. */
export async function saveClaim(
  db: Database,
  where: { id: string; version: number },
  row: { status: ClaimStatus; updatedAt: Date },
): Promise<boolean> {
  const saved = await db.claim.updateMany({ where, data: { ...row, version: { increment: 1 } } })
  return saved.count === 1
}
