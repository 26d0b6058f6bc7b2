import 'server-only'
import { isCounted } from '@/lib/domain/adjudication'
import { causesInWords } from '@/lib/domain/cause-words'
import type { Database } from './database'
import type { Prisma } from './generated/client'

/** A rating with all that is shown of it; `causes` say what made it stale, oldest first. */
export interface RatingRow {
  id: string
  claimId: string
  raterId: string
  raterName: string
  credibility: number | null
  reason: string
  claimVersion: number
  at: Date
  supersededAt: Date | null
  stale: boolean
  causes: string[]
  counted: boolean
}

const shown = {
  rater: { select: { name: true, interestsByPersonId: { where: { withdrawnAt: null }, select: { partyId: true } } } },
  claim: { select: { chainStepsByClaimId: { select: { partyId: true } } } },
  staleMarksByRatingId: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { cause: true } },
} as const satisfies Prisma.RatingInclude

/** Every rating of these claims, superseded ones too, oldest first. Who may see them is lib/domain/blind's to say. */
export async function listRatings(db: Database, claimIds: readonly string[]): Promise<RatingRow[]> {
  const rows = await db.rating.findMany({
    where: { claimId: { in: [...claimIds] } },
    include: shown,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ rater, claim, staleMarksByRatingId, ...row }) => ({
    ...row,
    raterName: rater.name,
    stale: staleMarksByRatingId.length > 0,
    causes: causesInWords(staleMarksByRatingId.map(({ cause }) => cause)),
    counted: isCounted(
      rater.interestsByPersonId.map(({ partyId }) => partyId),
      claim.chainStepsByClaimId.map(({ partyId }) => partyId),
    ),
  }))
}

/** The ratings of a claim that stand: one for each rater. */
export async function listStandingRatings(db: Database, claimId: string): Promise<RatingRow[]> {
  return (await listRatings(db, [claimId])).filter((rating) => rating.supersededAt === null)
}

/**
 * Puts a rating in the place of the rater's standing one, which stays readable. When two do so at once the
 * second breaks the unique index rating_one_standing: conflict.
 */
export async function insertRating(db: Database, row: Prisma.RatingUncheckedCreateInput & { at: Date }): Promise<void> {
  const where = { claimId: row.claimId, raterId: row.raterId, supersededAt: null }
  await db.rating.updateMany({ where, data: { supersededAt: row.at } })
  await db.rating.create({ data: row })
}
