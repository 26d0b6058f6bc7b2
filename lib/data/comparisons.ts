import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Database } from './database'
import type { Prisma } from './generated/client'
import type { Viewer } from './viewer'

const counted = { measure: true, who: true, scope: true, countKind: true, asOfDate: true } as const

/** A claim's answer as a rival, in the viewer's dossier, or null when it answers nothing or is not there. */
export async function findRivalAnswer(db: Database, viewer: Viewer, claimId: string) {
  const answer = await db.answer.findFirst({
    where: { claimId, claim: { dossierId: viewer.dossier.id } },
    select: {
      claimId: true,
      questionId: true,
      stance: true,
      positionId: true,
      claim: { select: { status: true, version: true, figureByClaimId: { select: counted } } },
    },
  })
  if (!answer) return null
  const { claim, ...rest } = answer
  return { ...rest, status: claim.status, version: claim.version, figure: claim.figureByClaimId }
}

const standing = { supersededAt: null, withdrawnAt: null } as const

/** The judge's standing comparison of a pair (the smaller id first), or null. */
export async function findStandingComparison(
  db: Database,
  pair: { questionId: string; claimAId: string; claimBId: string; raterId: string },
) {
  return db.comparison.findFirst({
    where: { ...pair, ...standing },
    select: { id: true, scale: true, reason: true, staleMarksByComparisonId: { take: 1, select: { id: true } } },
  })
}

/** Puts a comparison in the place of the rater's standing one of the same pair; two at once: conflict. */
export async function insertComparison(
  db: Database,
  row: Prisma.ComparisonUncheckedCreateInput & { at: Date },
): Promise<void> {
  const { questionId, claimAId, claimBId, raterId, at } = row
  await db.comparison.updateMany({
    where: { questionId, claimAId, claimBId, raterId, ...standing },
    data: { supersededAt: at },
  })
  await db.comparison.create({ data: row })
}

/** A comparison by the viewer in their dossier, with its question; throws not-found, for somebody else's as for none. */
export async function getOwnComparison(db: Database, viewer: Viewer, comparisonId: string) {
  const made = await db.comparison.findFirst({
    where: { id: comparisonId, raterId: viewer.personId, question: { dossierId: viewer.dossier.id } },
    select: { id: true, claimAId: true, claimBId: true, supersededAt: true, question: { select: { id: true, text: true } } },
  })
  if (!made) throw new DomainError('not-found')
  return made
}

/** Takes a standing comparison back; false when it no longer stands. */
export async function endComparison(db: Database, comparisonId: string, at: Date): Promise<boolean> {
  const ended = await db.comparison.updateMany({ where: { id: comparisonId, ...standing }, data: { withdrawnAt: at } })
  return ended.count > 0
}
