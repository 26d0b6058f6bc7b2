import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { StoredClaim } from '@/lib/domain/claims/edit-draft'
import type { Prisma } from '@/lib/data/generated/client'
import { prisma } from '@/lib/data/database/database'
import { storedAnswer, storedCapture, storedClaim, storedFigure, storedStep } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const named = { select: { id: true, name: true } } as const

const parts = {
  chainSteps: { orderBy: { position: 'asc' }, include: { party: named, speaksFor: named } },
  figure: { include: { byWhom: named } },
  answer: true,
  anchors: { orderBy: [{ captureId: 'asc' }, { startAt: 'asc' }] },
} as const satisfies Prisma.ClaimInclude

type ClaimWithParts = Prisma.ClaimGetPayload<{ include: typeof parts }>

/** A claim of the viewer's dossier as its form needs it, with its version and its source's captures; throws not-found. */
export async function getStoredClaim(viewer: Viewer, claimId: string) {
  const claim = await prisma().claim.findFirst({
    where: { id: claimId, dossierId: viewer.dossier.id },
    include: {
      ...parts,
      source: {
        select: {
          id: true,
          key: true,
          headline: true,
          publishedDate: true,
          edition: true,
          captures: { select: { id: true, label: true, textIs: true } },
        },
      },
    },
  })
  if (!claim) throw new DomainError('not-found')
  const { source, ...rest } = claim
  const stored = withParts(rest)
  const { id, statementIs, version, status } = stored
  return {
    id,
    statementIs,
    version,
    status,
    stored,
    source: { ...source, captures: source.captures.map(storedCapture) },
  }
}

/** The claim that the viewer drafted last of a source, retired ones apart; null where there is none. */
export async function findLastDrafted(viewer: Viewer, sourceId: string): Promise<StoredClaim | null> {
  const claim = await prisma().claim.findFirst({
    where: { dossierId: viewer.dossier.id, sourceId, draftedById: viewer.personId, status: { not: 'retired' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: parts,
  })
  return claim && withParts(claim)
}

function withParts({ chainSteps, figure, answer, anchors, ...rest }: ClaimWithParts) {
  return {
    ...storedClaim(rest),
    chain: chainSteps.map(storedStep),
    figure: figure && storedFigure(figure),
    answer: answer && storedAnswer(answer),
    anchors,
  } satisfies StoredClaim
}
