import 'server-only'
import type { Database } from './database'
import type { Prisma } from './generated/client'
import type { Viewer } from './viewer'

/** A reading that somebody set aside, while `evidenceSha256` is still that of its evidence. */
export interface Dismissal {
  claimAId: string
  claimBId: string
  evidenceSha256: string
  reason: string
  byName: string
  at: Date
}

/** The dismissed readings of a claim of the viewer's dossier with others, newest first. */
export async function listDismissals(db: Database, viewer: Viewer, claimId: string): Promise<Dismissal[]> {
  const rows = await db.readingDismissal.findMany({
    where: { claimA: { dossierId: viewer.dossier.id }, OR: [{ claimAId: claimId }, { claimBId: claimId }] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { claimAId: true, claimBId: true, evidenceSha256: true, reason: true, at: true, by: { select: { name: true } } },
  })
  return rows.map(({ by, ...row }) => ({ ...row, byName: by.name }))
}

/** Keeps that a reading was set aside. */
export async function insertDismissal(db: Database, row: Prisma.ReadingDismissalUncheckedCreateInput): Promise<void> {
  await db.readingDismissal.create({ data: row })
}
