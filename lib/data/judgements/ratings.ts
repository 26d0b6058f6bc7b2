import 'server-only'
import { isCounted } from '@/lib/domain/claims/adjudication'
import { causesInWords } from '@/lib/domain/claims/cause-words'
import type { SeenBefore } from '@/lib/domain/claims/blind'
import { query, type Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'

/** A rating with all that is shown of it; `causes` say what made it stale, oldest first. */
export interface RatingRow {
  id: string
  claimId: string
  raterId: string
  raterName: string
  credibility: number | null
  reason: string
  claimVersion: number
  /** Its rater could see another's of the same version: it counts nowhere. */
  informed: boolean
  at: Date
  supersededAt: Date | null
  stale: boolean
  causes: string[]
  counted: boolean
}

/** What a rating is read with. */
export const ratingShown = {
  rater: { select: { name: true, interests: { where: { withdrawnAt: null }, select: { partyId: true } } } },
  claim: { select: { chainSteps: { select: { partyId: true, speaksForId: true } } } },
  staleMarks: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { cause: true } },
} as const satisfies Prisma.RatingInclude

/** Every rating of these claims, superseded ones too, oldest first. Who may see them is lib/domain/claims/blind's to say. */
export async function listRatings(db: Database, claimIds: readonly string[]): Promise<RatingRow[]> {
  const rows = await db.rating.findMany({
    where: { claimId: { in: [...claimIds] } },
    include: ratingShown,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(ratingRowOf)
}

/** A rating as it was read, with what follows from it. */
export function ratingRowOf({
  rater,
  claim,
  staleMarks,
  ...row
}: Prisma.RatingGetPayload<{ include: typeof ratingShown }>): RatingRow {
  return {
    ...row,
    raterName: rater.name,
    stale: staleMarks.length > 0,
    causes: causesInWords(staleMarks.map(({ cause }) => cause)),
    counted: isCounted(
      rater.interests.map(({ partyId }) => partyId),
      claim.chainSteps.flatMap(({ partyId, speaksForId }) => [partyId, speaksForId]),
    ),
  }
}

/** The ratings of a claim that stand: one for each rater, two where an informed one stands beside their blind one. */
export async function listCurrentRatings(db: Database, claimId: string): Promise<RatingRow[]> {
  return (await listRatings(db, [claimId])).filter((rating) => rating.supersededAt === null)
}

const seen = {
  name: 'seen-before-rating',
  text: `SELECT
      EXISTS (SELECT FROM rating own WHERE own.claim_id = $1 AND own.rater_id = $2 AND own.superseded_at IS NULL
        AND NOT EXISTS (SELECT FROM stale_mark m WHERE m.rating_id = own.id)) AS "hasJudged",
      EXISTS (SELECT FROM desk_rating WHERE desk_rating.claim_id = $1 AND desk_rating.superseded_at IS NULL
        AND NOT EXISTS (SELECT FROM stale_mark m WHERE m.desk_rating_id = desk_rating.id)) AS "hasDeskRating",
      EXISTS (SELECT FROM rating other WHERE other.claim_id = $1 AND other.rater_id <> $2 AND other.credibility IS NOT NULL
        AND NOT EXISTS (SELECT FROM stale_mark m JOIN rating marked ON marked.id = m.rating_id
          WHERE marked.claim_id = $1 AND m.at >= other.at)) AS "othersRated"`,
}

/**
 * What somebody about to rate a claim could see of others' judgement of it, as it is now. What changes a claim marks all
 * its current ratings at once, so that a rating before the last mark is one of earlier words.
 */
export async function findSeenBefore(
  db: Database,
  claimId: string,
  raterId: string,
): Promise<Pick<SeenBefore, 'hasJudged' | 'hasDeskRating' | 'othersRated'>> {
  const [row] = await query<Pick<SeenBefore, 'hasJudged' | 'hasDeskRating' | 'othersRated'>>(db, seen, [
    claimId,
    raterId,
  ])
  return row ?? { hasJudged: false, hasDeskRating: false, othersRated: false }
}

/**
 * Puts a rating in the place of the rater's standing one, which stays readable; an informed one in the place of their
 * informed or stale ones, beside the blind one that goes on counting. When two do so at once the second breaks the unique
 * index rating_one_standing: conflict.
 */
export async function insertRating(db: Database, row: Prisma.RatingUncheckedCreateInput & { at: Date }): Promise<void> {
  const replaced = row.informed ? { OR: [{ informed: true }, { staleMarks: { some: {} } }] } : {}
  const where = { claimId: row.claimId, raterId: row.raterId, supersededAt: null, ...replaced }
  await db.rating.updateMany({ where, data: { supersededAt: row.at } })
  await db.rating.create({ data: row })
}
