import 'server-only'
import type { Database } from './database'
import type { Prisma } from './generated/client'
import type { Viewer } from './viewer'

/** A claim's answer as a rival, in the viewer's dossier, or null when it answers nothing or is not there. */
export async function findRivalAnswer(db: Database, viewer: Viewer, claimId: string) {
  const answer = await db.answer.findFirst({
    where: { claimId, claim: { dossierId: viewer.dossier.id } },
    select: {
      claimId: true,
      questionId: true,
      stance: true,
      positionId: true,
      claim: { select: { statement: true, status: true, figureByClaimId: { select: { asOfDate: true } } } },
    },
  })
  if (!answer) return null
  const { claim, ...rest } = answer
  return { ...rest, status: claim.status, asOfDate: claim.figureByClaimId?.asOfDate ?? null }
}

/** Puts a comparison in the place of the rater's standing one of the same pair; two at once: conflict. */
export async function insertComparison(
  db: Database,
  row: Prisma.ComparisonUncheckedCreateInput & { at: Date },
): Promise<void> {
  const { questionId, claimAId, claimBId, raterId, at } = row
  await db.comparison.updateMany({
    where: { questionId, claimAId, claimBId, raterId, supersededAt: null },
    data: { supersededAt: at },
  })
  await db.comparison.create({ data: row })
}
