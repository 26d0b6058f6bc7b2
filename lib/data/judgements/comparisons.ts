import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { query, type Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { deskRatedFreshly } from '@/lib/data/access/rating-sight'
import { storedAnswer, storedClaim, storedFigure } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

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
      claim: { select: { status: true, version: true, figure: { select: counted } } },
    },
  })
  if (!answer) return null
  const { claim, ...rest } = storedAnswer(answer)
  const { status, version, figure } = storedClaim(claim)
  return { ...rest, status, version, figure: figure && storedFigure(figure) }
}

const current = { supersededAt: null, withdrawnAt: null } as const

/** The judge's last current comparison of a pair (the smaller id first), or null. */
export async function findCurrentComparison(
  db: Database,
  pair: { questionId: string; claimAId: string; claimBId: string; raterId: string },
) {
  return db.comparison.findFirst({
    where: { ...pair, ...current },
    orderBy: { at: 'desc' },
    select: { id: true, scale: true, reason: true, staleMarks: { take: 1, select: { id: true } } },
  })
}

const seen = {
  name: 'seen-before-comparing',
  text: `
    WITH made AS (
      SELECT c.*, EXISTS (
        SELECT FROM stale_mark m JOIN comparison marked ON marked.id = m.comparison_id
        WHERE marked.question_id = $1 AND marked.claim_a_id = $2 AND marked.claim_b_id = $3 AND m.at >= c.at) AS was
      FROM comparison c WHERE c.question_id = $1 AND c.claim_a_id = $2 AND c.claim_b_id = $3
    ), others AS (
      SELECT at, withdrawn_at FROM made WHERE rater_id <> $4 AND NOT was
    ), own AS (
      SELECT at, withdrawn_at FROM made WHERE rater_id = $4 AND NOT was
    )
    SELECT EXISTS (
        SELECT FROM own, others
        WHERE others.at < coalesce(own.withdrawn_at, 'infinity') AND own.at < coalesce(others.withdrawn_at, 'infinity')
      ) OR (
        EXISTS (SELECT FROM others WHERE withdrawn_at IS NULL)
        AND (SELECT count(*) = 2 FROM claim_summary s WHERE s.claim_id IN ($2, $3) AND ${deskRatedFreshly()})
      ) AS informed`,
}

/**
 * Whether somebody about to compare a pair (the smaller id first) could see another's comparison of it as both claims are
 * now: while one of their own stood, also one that they took back, or because the desk had rated both (rule 6).
 */
export async function couldSeeComparisons(
  db: Database,
  {
    questionId,
    claimAId,
    claimBId,
    raterId,
  }: { questionId: string; claimAId: string; claimBId: string; raterId: string },
): Promise<boolean> {
  const [row] = await query<{ informed: boolean }>(db, seen, [questionId, claimAId, claimBId, raterId])
  return row?.informed ?? false
}

/**
 * Puts a comparison in the place of the rater's standing one of the same pair; an informed one in the place of their
 * informed or stale ones, beside the blind one that goes on counting. Two at once: conflict.
 */
export async function insertComparison(
  db: Database,
  row: Prisma.ComparisonUncheckedCreateInput & { at: Date },
): Promise<void> {
  const { questionId, claimAId, claimBId, raterId, at } = row
  const replaced = row.informed ? { OR: [{ informed: true }, { staleMarks: { some: {} } }] } : {}
  await db.comparison.updateMany({
    where: { questionId, claimAId, claimBId, raterId, ...current, ...replaced },
    data: { supersededAt: at },
  })
  await db.comparison.create({ data: row })
}

/** A comparison by the viewer in their dossier, with its question; throws not-found, for somebody else's as for none. */
export async function getOwnComparison(db: Database, viewer: Viewer, comparisonId: string) {
  const made = await db.comparison.findFirst({
    where: { id: comparisonId, raterId: viewer.personId, question: { dossierId: viewer.dossier.id } },
    select: {
      id: true,
      claimAId: true,
      claimBId: true,
      supersededAt: true,
      question: { select: { id: true, text: true } },
    },
  })
  if (!made) throw new DomainError('not-found')
  return made
}

/** Takes a current comparison back; false when it no longer stands. */
export async function endComparison(db: Database, comparisonId: string, at: Date): Promise<boolean> {
  const ended = await db.comparison.updateMany({ where: { id: comparisonId, ...current }, data: { withdrawnAt: at } })
  return ended.count > 0
}
