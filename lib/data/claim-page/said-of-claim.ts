import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'
import { deskRatingRowOf, deskRatingShown } from '@/lib/data/judgements/desk-ratings'
import { interestMarkShown } from '@/lib/data/judgements/interest-marks'
import { ratingRowOf, ratingShown } from '@/lib/data/judgements/ratings'
import { noteOrder, noteShown, shownNote } from '@/lib/data/notes/threads'
import { independenceOf, independenceShown } from '@/lib/data/origins/independence-list'

const oldestFirst = [{ at: 'asc' }, { id: 'asc' }] satisfies Prisma.RatingOrderByWithRelationInput[]
const newestFirst = [{ at: 'desc' }, { id: 'desc' }] satisfies Prisma.DeskRatingOrderByWithRelationInput[]
const notes = { include: noteShown, orderBy: noteOrder } as const
const ofLinks = { where: { removedAt: null }, select: { notes } } as const
/** As many as are read of either side. */
const independence = { include: independenceShown, orderBy: newestFirst, take: 100 } as const

const said = {
  ratings: { include: ratingShown, orderBy: oldestFirst },
  deskRatings: { include: deskRatingShown, orderBy: newestFirst },
  interestMarks: { where: { withdrawnAt: null }, select: interestMarkShown },
  independencesAsA: independence,
  independencesAsB: independence,
  notes,
  linksFrom: ofLinks,
  linksTo: ofLinks,
} as const satisfies Prisma.ClaimSelect

/** What people said of a claim. */
export type SaidOfClaim = Awaited<ReturnType<typeof readSaidOfClaim>>

/**
 * What people said of a claim of the viewer's dossier, in one statement: its ratings, superseded ones too, oldest first
 * (who may see them is lib/domain/claims/blind's to say); desk ratings, newest first; the standing mark that it is against
 * interest; what was ever said of its independence, newest first; the notes on it and on its links. Throws not-found.
 */
export async function readSaidOfClaim(viewer: Viewer, claimId: string) {
  const row = await prisma().claim.findFirst({ where: { id: claimId, dossierId: viewer.dossier.id }, select: said })
  if (!row) throw new DomainError('not-found')
  const links = [...row.linksFrom, ...row.linksTo]
  return {
    ratings: row.ratings.map(ratingRowOf),
    deskRatings: row.deskRatings.map(deskRatingRowOf),
    interestMark: row.interestMarks[0] ?? null,
    independence: [...row.independencesAsA, ...row.independencesAsB]
      .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
      .map((one) => independenceOf(claimId, one)),
    notes: [...row.notes, ...links.flatMap((link) => link.notes)].map((note) => shownNote(viewer, note)),
  }
}
