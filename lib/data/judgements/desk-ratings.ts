import 'server-only'
import { causesInWords } from '@/lib/domain/claims/cause-words'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'

const shown = {
  by: { select: { name: true } },
  staleMarks: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { cause: true } },
  basis: {
    select: {
      rating: {
        select: { raterId: true, credibility: true, reason: true, at: true, rater: { select: { name: true } } },
      },
    },
  },
} as const satisfies Prisma.DeskRatingInclude

/** The desk ratings of a claim, newest first, each with the ratings that stood when it was given. */
export async function listDeskRatings(db: Database, claimId: string) {
  const rows = await db.deskRating.findMany({
    where: { claimId },
    include: shown,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ by, staleMarks, basis, ...row }) => ({
    ...row,
    byName: by.name,
    stale: staleMarks.length > 0,
    causes: causesInWords(staleMarks.map(({ cause }) => cause)),
    basis: basis.map(({ rating: { rater, ...rating } }) => ({
      ...rating,
      raterName: rater.name,
    })),
  }))
}

/** A desk rating with its basis. */
export type DeskRatingRow = Awaited<ReturnType<typeof listDeskRatings>>[number]

/** Puts a desk rating in the place of the standing one, with the ratings it was given on. */
export async function insertDeskRating(
  db: Database,
  row: Prisma.DeskRatingUncheckedCreateInput & { at: Date },
  ratingIds: readonly string[],
): Promise<void> {
  await db.deskRating.updateMany({
    where: { claimId: row.claimId, supersededAt: null },
    data: { supersededAt: row.at },
  })
  await db.deskRating.create({ data: row })
  await db.deskRatingBasis.createMany({ data: ratingIds.map((ratingId) => ({ deskRatingId: row.id, ratingId })) })
}
