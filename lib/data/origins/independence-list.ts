import 'server-only'
import type { independenceGrounds } from '@/lib/domain/vocabulary'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** One of the grounds on which two claims are called independent. */
export type IndependenceGround = (typeof independenceGrounds)[number]

const name = { select: { name: true } } as const
const claim = {
  select: {
    id: true,
    statement: true,
    status: true,
    summary: { select: { attributionLine: true, origin: true } },
  },
} as const
const shown = {
  claimA: claim,
  claimB: claim,
  by: name,
  confirmedBy: name,
  withdrawnBy: name,
} as const satisfies Prisma.IndependenceInclude

/** What was ever said of a claim's independence of others, newest first, at most 100; withdrawn ones too. */
export async function listIndependence(viewer: Viewer, claimId: string) {
  const rows = await prisma().independence.findMany({
    where: { OR: [{ claimAId: claimId }, { claimBId: claimId }], claimA: { dossierId: viewer.dossier.id } },
    include: shown,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  return rows.map(({ claimA, claimB, by, confirmedBy, withdrawnBy, grounds, ...row }) => ({
    ...row,
    grounds: grounds as IndependenceGround[],
    other: claimA.id === claimId ? claimB : claimA,
    byName: by.name,
    confirmedByName: confirmedBy?.name ?? null,
    withdrawnByName: withdrawnBy?.name ?? null,
  }))
}
