import 'server-only'
import { wordOf } from '@/lib/domain/collections/records'
import { independenceGrounds } from '@/lib/domain/vocabulary'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const name = { select: { name: true } } as const
const claim = {
  select: {
    id: true,
    statement: true,
    statementIs: true,
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
    grounds: grounds.map((ground) => wordOf(independenceGrounds, ground)),
    other: storedClaim(claimA.id === claimId ? claimB : claimA),
    byName: by.name,
    confirmedByName: confirmedBy?.name ?? null,
    withdrawnByName: withdrawnBy?.name ?? null,
  }))
}
