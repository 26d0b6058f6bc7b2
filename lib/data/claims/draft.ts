import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { StoredClaim } from '@/lib/domain/claims/edit-draft'
import { prisma } from '@/lib/data/database/database'
import { storedAnswer, storedCapture, storedClaim, storedFigure, storedStep } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const named = { select: { id: true, name: true } } as const

/** A claim of the viewer's dossier as its form needs it, with its version and its source's captures; throws not-found. */
export async function getStoredClaim(viewer: Viewer, claimId: string) {
  const claim = await prisma().claim.findFirst({
    where: { id: claimId, dossierId: viewer.dossier.id },
    include: {
      chainSteps: { orderBy: { position: 'asc' }, include: { party: named, speaksFor: named } },
      figure: { include: { byWhom: named } },
      answer: true,
      anchors: { orderBy: [{ captureId: 'asc' }, { startAt: 'asc' }] },
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
  const { chainSteps, figure, answer, anchors, source, ...rest } = claim
  const row = storedClaim(rest)
  const stored: StoredClaim = {
    ...row,
    chain: chainSteps.map(storedStep),
    figure: figure && storedFigure(figure),
    answer: answer && storedAnswer(answer),
    anchors,
  }
  const captures = source.captures.map(storedCapture)
  const { statementIs } = row
  return { id: row.id, statementIs, version: row.version, status: row.status, stored, source: { ...source, captures } }
}
