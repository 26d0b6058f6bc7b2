import 'server-only'
import { causesInWords } from '@/lib/domain/claims/cause-words'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'

/** What a desk rating is read with. */
export const deskRatingShown = {
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

/** A desk rating with the ratings on which it was given. */
export type DeskRatingRow = ReturnType<typeof deskRatingRowOf>

/** A desk rating as it was read, with what follows from it. */
export function deskRatingRowOf({
  by,
  staleMarks,
  basis,
  ...row
}: Prisma.DeskRatingGetPayload<{ include: typeof deskRatingShown }>) {
  return {
    ...row,
    byName: by.name,
    stale: staleMarks.length > 0,
    causes: causesInWords(staleMarks.map(({ cause }) => cause)),
    basis: basis.map(({ rating: { rater, ...rating } }) => ({ ...rating, raterName: rater.name })),
  }
}

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
