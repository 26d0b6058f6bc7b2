import 'server-only'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { Prisma } from '@/lib/data/generated/client'

/** SQL: what the outlet did to a source since, the gravest; null where it did nothing. `source` is the column of its id. */
export const sourceStanding = (source: string) =>
  `(SELECT notice.kind FROM source_notice notice WHERE notice.source_id = ${source} ORDER BY notice.kind = 'retracted' DESC LIMIT 1)`

/** SQL: whether the speaker of the claim with this id has taken it back. */
export const isWithdrawn = (claim: string) => `EXISTS (SELECT FROM withdrawal WHERE withdrawal.claim_id = ${claim})`

/** SQL: the columns of a ClaimStanding, of the claim and source whose ids stand in these columns. */
export const standingColumns = (claim: string, source: string) =>
  `${isWithdrawn(claim)} AS "isWithdrawn", ${sourceStanding(source)} AS "sourceStanding"`

/** What Prisma reads of a claim to tell its standing. */
export const standingSelect = {
  withdrawals: { take: 1, select: { id: true } },
  source: { select: { notices: { select: { kind: true } } } },
} as const satisfies Prisma.ClaimSelect

/** The standing of a claim that was read so. */
export function standingOf(claim: Prisma.ClaimGetPayload<{ select: typeof standingSelect }>): ClaimStanding {
  const kinds = claim.source.notices.map(({ kind }) => kind)
  const sourceStanding = kinds.includes('retracted') ? 'retracted' : kinds.includes('corrected') ? 'corrected' : null
  return { isWithdrawn: claim.withdrawals.length > 0, sourceStanding }
}
