import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Prisma } from './generated/client'
import type { Database } from './database'
import type { Viewer } from './viewer'

/** Everything that makes up a claim, as it is edited and as its history keeps it. */
export const wholeClaim = {
  chainStepsByClaimId: { orderBy: { position: 'asc' } },
  anchorsByClaimId: { orderBy: [{ captureId: 'asc' }, { startAt: 'asc' }] },
  figureByClaimId: true,
  answerByClaimId: true,
} as const satisfies Prisma.ClaimInclude

/** A claim with its chain, anchors, figure and answer. */
export type WholeClaim = Prisma.ClaimGetPayload<{ include: typeof wholeClaim }>

/** A claim of the viewer's dossier; throws not-found, for one of another dossier as for none. */
export async function getClaim(db: Database, viewer: Viewer, claimId: string): Promise<WholeClaim> {
  const claim = await db.claim.findFirst({ where: { id: claimId, dossierId: viewer.dossier.id }, include: wholeClaim })
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

/** Writes a new claim with its parts. */
export async function insertClaim(db: Database, row: Prisma.ClaimUncheckedCreateInput, parts: ClaimParts): Promise<void> {
  await db.claim.create({ data: row })
  await insertParts(db, row.id, parts)
}

/**
 * Saves a claim where it still has the given version, and its parts anew; false when somebody else changed it.
 * Parts left undefined stay as they are.
 */
export async function saveClaim(
  db: Database,
  where: { id: string; version: number },
  row: Prisma.ClaimUncheckedUpdateManyInput,
  parts?: ClaimParts,
): Promise<boolean> {
  const saved = await db.claim.updateMany({ where, data: { ...row, version: { increment: 1 } } })
  if (saved.count === 0) return false
  if (parts) {
    await db.chainStep.deleteMany({ where: { claimId: where.id } })
    await db.anchor.deleteMany({ where: { claimId: where.id } })
    await db.figure.deleteMany({ where: { claimId: where.id } })
    await db.answer.deleteMany({ where: { claimId: where.id } })
    await insertParts(db, where.id, parts)
  }
  return true
}

/**
 * Saves what a claim answers, or that it answers nothing, where the claim still has the given version; false when
 * somebody else changed it.
 */
export async function saveAnswer(
  db: Database,
  where: { id: string; version: number },
  row: Pick<Prisma.ClaimUncheckedUpdateManyInput, 'updatedAt'>,
  answer: ClaimParts['answer'],
): Promise<boolean> {
  const claimId = where.id
  if (!(await saveClaim(db, where, row))) return false
  await db.answer.deleteMany({ where: { claimId } })
  if (answer) await db.answer.create({ data: { ...answer, claimId } })
  return true
}

async function insertParts(db: Database, claimId: string, { chain, anchors, figure, answer }: ClaimParts): Promise<void> {
  await db.chainStep.createMany({ data: chain.map((step, position) => ({ ...step, claimId, position })) })
  await db.anchor.createMany({ data: anchors.map((anchor) => ({ ...anchor, claimId })) })
  if (figure) await db.figure.create({ data: { ...figure, claimId } })
  if (answer) await db.answer.create({ data: { ...answer, claimId } })
}
