import 'server-only'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** A reading that somebody set aside, while `evidenceSha256` is still that of its evidence. */
export interface Dismissal {
  claimAId: string
  claimBId: string
  evidenceSha256: string
  reason: string
  byName: string
  at: Date
}

/** What is read of a dismissal. */
export const dismissalShown = {
  claimAId: true,
  claimBId: true,
  evidenceSha256: true,
  reason: true,
  at: true,
  by: { select: { name: true } },
} as const satisfies Prisma.ReadingDismissalSelect

/** The dismissed readings of a claim of the viewer's dossier with others, newest first. */
export async function listDismissals(db: Database, viewer: Viewer, claimId: string): Promise<Dismissal[]> {
  return findDismissals(db, viewer, { OR: [{ claimAId: claimId }, { claimBId: claimId }] })
}

/** The dismissed readings of these claims of the viewer's dossier with each other, newest first. */
export async function listDismissalsAmong(
  db: Database,
  viewer: Viewer,
  claimIds: readonly string[],
): Promise<Dismissal[]> {
  const among = { in: [...claimIds] }
  return findDismissals(db, viewer, { claimAId: among, claimBId: among })
}

async function findDismissals(
  db: Database,
  viewer: Viewer,
  where: Prisma.ReadingDismissalWhereInput,
): Promise<Dismissal[]> {
  const rows = await db.readingDismissal.findMany({
    where: { claimA: { dossierId: viewer.dossier.id }, ...where },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: dismissalShown,
  })
  return rows.map(dismissalOf)
}

/** A dismissal as it was read. */
export function dismissalOf({
  by,
  ...row
}: Prisma.ReadingDismissalGetPayload<{ select: typeof dismissalShown }>): Dismissal {
  return { ...row, byName: by.name }
}

/** Keeps that a reading was set aside. */
export async function insertDismissal(db: Database, row: Prisma.ReadingDismissalUncheckedCreateInput): Promise<void> {
  await db.readingDismissal.create({ data: row })
}
