import 'server-only'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** What is shown of a mark. */
export const interestMarkShown = {
  id: true,
  reason: true,
  at: true,
  by: { select: { name: true } },
} as const satisfies Prisma.InterestMarkSelect

/** The standing mark that a claim of the viewer's dossier is against interest, with who marked it; null if none. */
export async function findInterestMark(db: Database, viewer: Viewer, claimId: string) {
  return db.interestMark.findFirst({
    where: { claimId, withdrawnAt: null, claim: { dossierId: viewer.dossier.id } },
    select: interestMarkShown,
  })
}

/** The camp whose interest a claim could be against: its speaker's; null where it has none. */
export async function findCampOfClaim(db: Database, claimId: string): Promise<string | null> {
  const row = await db.claimSummary.findUnique({ where: { claimId }, select: { speakerCampId: true } })
  return row?.speakerCampId ?? null
}

/** Writes a mark; a second standing one of the claim breaks a unique index: duplicate. */
export async function insertInterestMark(db: Database, row: Prisma.InterestMarkUncheckedCreateInput): Promise<void> {
  await db.interestMark.create({ data: row })
}

/** Ends a standing mark, which stays readable; false when it had ended already. */
export async function endInterestMark(
  db: Database,
  id: string,
  end: { withdrawnAt: Date; withdrawnById: string },
): Promise<boolean> {
  return (await db.interestMark.updateMany({ where: { id, withdrawnAt: null }, data: end })).count === 1
}
