import 'server-only'
import { wordOf } from '@/lib/domain/collections/records'
import { independenceGrounds } from '@/lib/domain/vocabulary'
import type { Prisma } from '@/lib/data/generated/client'
import { storedClaim } from '@/lib/data/database/stored-rows'

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
/** What is read of it. */
export const independenceShown = {
  claimA: claim,
  claimB: claim,
  by: name,
  confirmedBy: name,
  withdrawnBy: name,
} as const satisfies Prisma.IndependenceInclude

/** What was said of a claim's independence of another, as it was read; of its two claims the one that is not this one. */
export function independenceOf(
  claimId: string,
  {
    claimA,
    claimB,
    by,
    confirmedBy,
    withdrawnBy,
    grounds,
    ...row
  }: Prisma.IndependenceGetPayload<{ include: typeof independenceShown }>,
) {
  return {
    ...row,
    grounds: grounds.map((ground) => wordOf(independenceGrounds, ground)),
    other: storedClaim(claimA.id === claimId ? claimB : claimA),
    byName: by.name,
    confirmedByName: confirmedBy?.name ?? null,
    withdrawnByName: withdrawnBy?.name ?? null,
  }
}

/** It, as it is shown. */
export type IndependenceRow = ReturnType<typeof independenceOf>
