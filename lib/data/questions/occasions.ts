import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

const statement = { select: { id: true, statement: true } } as const

/** Two claims that somebody says are of one occasion, why, and who said so. */
export interface CurrentOccasion {
  id: string
  claimAId: string
  claimBId: string
  reason: string
  byName: string
  at: Date
}

/** What an editor said of two claims of the viewer's dossier; throws not-found. */
export async function getOccasion(db: Database, viewer: Viewer, id: string) {
  const occasion = await db.occasion.findFirst({
    where: { id, claimA: { dossierId: viewer.dossier.id } },
    include: { claimA: statement, claimB: statement },
  })
  if (!occasion) throw new DomainError('not-found')
  return occasion
}

/** Keeps that two claims are of one occasion. */
export async function insertOccasion(db: Database, row: Prisma.OccasionUncheckedCreateInput): Promise<void> {
  await db.occasion.create({ data: row })
}

/** Ends that two claims are of one occasion; false when it was withdrawn already. */
export async function endOccasion(
  db: Database,
  id: string,
  end: { withdrawnAt: Date; withdrawnById: string; withdrawnBecause: string },
): Promise<boolean> {
  return (await db.occasion.updateMany({ where: { id, withdrawnAt: null }, data: end })).count === 1
}

/** What is read of an occasion. */
export const occasionShown = {
  id: true,
  claimAId: true,
  claimBId: true,
  reason: true,
  at: true,
  by: { select: { name: true } },
} as const satisfies Prisma.OccasionSelect

/** An occasion as it was read. */
export function currentOccasion({
  by,
  ...row
}: Prisma.OccasionGetPayload<{ select: typeof occasionShown }>): CurrentOccasion {
  return { ...row, byName: by.name }
}

/** What stands said of occasions of these claims of the viewer's dossier, newest first. */
export async function listOccasions(
  db: Database,
  viewer: Viewer,
  claimIds: readonly string[],
): Promise<CurrentOccasion[]> {
  const among = { in: [...claimIds] }
  const rows = await db.occasion.findMany({
    where: {
      claimA: { dossierId: viewer.dossier.id },
      OR: [{ claimAId: among }, { claimBId: among }],
      withdrawnAt: null,
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: occasionShown,
  })
  return rows.map(currentOccasion)
}
