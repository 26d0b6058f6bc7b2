import 'server-only'
import { reviewCaseOf, type ReviewCase } from '@/lib/domain/claims/adjudication'
import type { Database } from '@/lib/data/database/database'
import { storedAnswer, storedClaim } from '@/lib/data/database/stored-rows'
import { listRatings } from './ratings'
import type { Viewer } from '@/lib/data/access/viewer'

/** What each of these claims would become reviewed on, by claim id; claims of other dossiers are left out. */
export async function findReviewCases(
  db: Database,
  viewer: Viewer,
  claimIds: readonly string[],
): Promise<Map<string, Omit<ReviewCase, 'leadId'>>> {
  const claims = await db.claim.findMany({
    where: { id: { in: [...claimIds] }, dossierId: viewer.dossier.id },
    select: {
      id: true,
      kind: true,
      statementIs: true,
      draftedById: true,
      answer: { select: { stance: true } },
      deskRatings: {
        where: { supersededAt: null },
        select: { _count: { select: { staleMarks: true } } },
      },
    },
  })
  const current = (await listRatings(db, claimIds)).filter((rating) => rating.supersededAt === null)
  return new Map(
    claims.map(storedClaim).map(({ id, kind, statementIs, draftedById, answer, deskRatings: [desk] }) => {
      const claim = { kind, stance: answer && storedAnswer(answer).stance, draftedById, statementIs }
      const ratings = current.filter(({ claimId }) => claimId === id)
      const deskRating = desk ? { stale: desk._count.staleMarks > 0 } : null
      return [id, reviewCaseOf(claim, viewer.dossier.ratingsNeeded, { ratings, deskRating })]
    }),
  )
}
