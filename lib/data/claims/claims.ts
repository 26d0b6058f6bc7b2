import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { wholeClaimColumns } from './columns'
import { query, type Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** A claim with its chain in order, its anchors, figure and answer, as it is edited and as its history keeps it. */
export type WholeClaim = Prisma.ClaimGetPayload<{
  include: { chainSteps: true; anchors: true; figure: true; answer: true }
}>

const claimById = {
  name: 'claim-by-id',
  text: `SELECT ${wholeClaimColumns} FROM claim c WHERE c.id = $2 AND c.dossier_id = $1`,
}

/** A claim of the viewer's dossier; throws not-found, for one of another dossier as for none. */
export async function getClaim(db: Database, viewer: Viewer, claimId: string): Promise<WholeClaim> {
  const [claim] = await query<WholeClaim>(db, claimById, [viewer.dossier.id, claimId])
  if (!claim) throw new DomainError('not-found')
  return claim
}

/** The parts of a claim that are written whole: chain, anchors, figure, answer. */
export interface ClaimParts {
  chain: Omit<Prisma.ChainStepUncheckedCreateInput, 'claimId' | 'position'>[]
  anchors: Omit<Prisma.AnchorUncheckedCreateInput, 'claimId' | 'noteId'>[]
  figure: Omit<Prisma.FigureUncheckedCreateInput, 'claimId'> | null
  answer: Omit<Prisma.AnswerUncheckedCreateInput, 'claimId'> | null
}

/** Saves fields of a claim where it still has the given version; false when somebody else changed it. */
export async function saveClaim(
  db: Database,
  where: { id: string; version: number },
  row: Prisma.ClaimUncheckedUpdateManyInput,
): Promise<boolean> {
  const saved = await db.claim.updateMany({ where, data: { ...row, version: { increment: 1 } } })
  return saved.count === 1
}
