import 'server-only'
import type { Change } from './mutate'

/**
 * Marks every standing judgement that rests on the claims as stale: ratings, desk ratings, comparisons and
 * findings (rule 8). They stay; the cause says what changed.
 */
export async function markStale(change: Change, claimIds: string[], cause: string): Promise<void> {
  const { db, now } = change
  const standing = { supersededAt: null }
  const onClaims = { claimId: { in: claimIds }, ...standing }
  const ratings = await db.rating.findMany({ where: onClaims, select: { id: true } })
  const deskRatings = await db.deskRating.findMany({ where: onClaims, select: { id: true } })
  const findings = await db.finding.findMany({
    where: { ...standing, findingBasissByFindingId: { some: { claimId: { in: claimIds } } } },
    select: { id: true },
  })
  const comparisons = await db.comparison.findMany({
    where: { ...standing, withdrawnAt: null, OR: [{ claimAId: { in: claimIds } }, { claimBId: { in: claimIds } }] },
    select: { id: true },
  })
  const mark = () => ({ id: change.newId('stale-mark'), cause, at: now })
  await db.staleMark.createMany({
    data: [
      ...ratings.map(({ id }) => ({ ...mark(), ratingId: id })),
      ...deskRatings.map(({ id }) => ({ ...mark(), deskRatingId: id })),
      ...findings.map(({ id }) => ({ ...mark(), findingId: id })),
      ...comparisons.map(({ id }) => ({ ...mark(), comparisonId: id })),
    ],
  })
}
