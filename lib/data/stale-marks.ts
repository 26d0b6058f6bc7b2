import 'server-only'
import { lockClaims } from './claim-locks'
import type { Database } from './database'
import type { Change } from './mutate'

/** Claims looked up at a time: a statement takes only so many parameters. */
const batch = 5000

/**
 * Marks every standing judgement that rests on the claims as stale: ratings, desk ratings, comparisons and
 * findings (rule 8). They stay; the cause says what changed. Gives the ids of the claims whose ratings or desk
 * rating went stale, whose summary rows are to be refreshed.
 */
export async function markStale(change: Change, claimIds: readonly string[], cause: string): Promise<string[]> {
  const touched = new Set<string>()
  const sorted = claimIds.toSorted()
  for (let start = 0; start < sorted.length; start += batch) {
    const ids = sorted.slice(start, start + batch)
    // A judgement given meanwhile would else miss its mark.
    await lockClaims(change.db, ids)
    for (const claimId of await markBatch(change, ids, cause)) touched.add(claimId)
  }
  return [...touched]
}

/**
 * Marks what holds the answer of a claim against others as stale: standing comparisons and findings that rest on it.
 * Ratings of the claim itself stay fresh.
 */
export async function markAnswerStale(change: Change, claimId: string, cause: string): Promise<void> {
  await lockClaims(change.db, [claimId])
  const { findings, comparisons } = await findStanding(change.db, [claimId])
  await insertMarks(change, { ratings: [], deskRatings: [], findings, comparisons }, cause)
}

async function markBatch(change: Change, claimIds: string[], cause: string): Promise<string[]> {
  const standing = await findStanding(change.db, claimIds)
  await insertMarks(change, standing, cause)
  return [...standing.ratings, ...standing.deskRatings].map(({ claimId }) => claimId)
}

type Standing = Record<'ratings' | 'deskRatings' | 'findings' | 'comparisons', { id: string }[]>

async function insertMarks(change: Change, { ratings, deskRatings, findings, comparisons }: Standing, cause: string): Promise<void> {
  const mark = () => ({ id: change.newId('stale-mark'), cause, at: change.now })
  await change.db.staleMark.createMany({
    data: [
      ...ratings.map(({ id }) => ({ ...mark(), ratingId: id })),
      ...deskRatings.map(({ id }) => ({ ...mark(), deskRatingId: id })),
      ...findings.map(({ id }) => ({ ...mark(), findingId: id })),
      ...comparisons.map(({ id }) => ({ ...mark(), comparisonId: id })),
    ],
  })
}

async function findStanding(db: Database, claimIds: string[]) {
  const standing = { supersededAt: null }
  const onClaims = { claimId: { in: claimIds }, ...standing }
  const select = { id: true, claimId: true } as const
  return {
    ratings: await db.rating.findMany({ where: onClaims, select }),
    deskRatings: await db.deskRating.findMany({ where: onClaims, select }),
    findings: await db.finding.findMany({
      where: { ...standing, findingBasissByFindingId: { some: { claimId: { in: claimIds } } } },
      select: { id: true },
    }),
    comparisons: await db.comparison.findMany({
      where: { ...standing, withdrawnAt: null, OR: [{ claimAId: { in: claimIds } }, { claimBId: { in: claimIds } }] },
      select: { id: true },
    }),
  }
}
