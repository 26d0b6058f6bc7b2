import 'server-only'
import { causesInWords } from '@/lib/domain/claims/cause-words'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import { storedLine, type Line } from '@/lib/domain/lines/line'
import type { ClaimKind, ClaimStatus, Stance } from '@/lib/domain/vocabulary'
import { standingOf, standingSelect } from '@/lib/data/claims/standing'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { storedAnswer, storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

const named = { select: { name: true } } as const

const shown = {
  by: named,
  confirmedBy: named,
  staleMarks: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { cause: true } },
  basis: {
    select: {
      claim: {
        select: {
          id: true,
          statement: true,
          statementIs: true,
          status: true,
          kind: true,
          sourceId: true,
          answer: { select: { stance: true } },
          summary: { select: { attributionLine: true, deskCredibility: true, deskStale: true } },
          ...standingSelect,
        },
      },
    },
  },
} as const satisfies Prisma.FindingInclude

/** A claim that a finding rests on. */
export interface FindingClaim extends Stated, ClaimStanding {
  id: string
  status: ClaimStatus
  sourceId: string
  attributionLine: Line
  kind: ClaimKind
  stance: Stance | null
  deskRating: 'none' | 'stale' | 'fresh'
}

/** What the desk found, with the claims it rests on; `causes` say what of them changed since, so that it went stale. */
export interface FindingRow {
  id: string
  printLine: string
  mustStandWith: string
  doNotPrint: string
  reason: string
  dissent: string | null
  at: Date
  byId: string
  byName: string
  confirmedAt: Date | null
  confirmedByName: string | null
  supersededAt: Date | null
  causes: string[]
  claims: FindingClaim[]
}

/**
 * The findings on a question of the viewer's dossier, newest first, at most 50, superseded ones too. Readers see those
 * that a second person confirmed.
 */
export async function listFindings(viewer: Viewer, questionId: string): Promise<FindingRow[]> {
  const confirmedOnly = viewer.role === 'reader' ? { confirmedAt: { not: null } } : {}
  const rows = await prisma().finding.findMany({
    where: { questionId, question: { dossierId: viewer.dossier.id }, ...confirmedOnly },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
    omit: { confirmedById: true, questionId: true },
    include: shown,
  })
  return rows.map(({ by, confirmedBy, staleMarks, basis, ...row }) => ({
    ...row,
    byName: by.name,
    confirmedByName: confirmedBy?.name ?? null,
    causes: causesInWords(staleMarks.map(({ cause }) => cause)),
    claims: basis.map(({ claim }) => claimOf(claim)),
  }))
}

type BasisClaim = Prisma.FindingGetPayload<{ include: typeof shown }>['basis'][number]['claim']

function claimOf({ summary, answer, withdrawals, source, ...claim }: BasisClaim): FindingClaim {
  return {
    ...storedClaim(claim),
    ...standingOf({ withdrawals, source }),
    stance: answer && storedAnswer(answer).stance,
    attributionLine: storedLine(summary?.attributionLine ?? ''),
    deskRating: summary?.deskCredibility == null ? 'none' : summary.deskStale ? 'stale' : 'fresh',
  }
}
