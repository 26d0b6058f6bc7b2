import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'
import { storedClaim } from '@/lib/data/database/stored-rows'

/** A finding of the viewer's dossier with its question's text, the claims it rests on, and how often it went stale; throws not-found. */
export async function getFinding(db: Database, viewer: Viewer, findingId: string) {
  const finding = await db.finding.findFirst({
    where: { id: findingId, question: { dossierId: viewer.dossier.id } },
    include: {
      question: { select: { text: true } },
      basis: { select: { claimId: true }, orderBy: { claimId: 'asc' } },
      _count: { select: { staleMarks: true } },
    },
  })
  if (!finding) throw new DomainError('not-found')
  return finding
}

/** The finding of a question that stands, confirmed or not, by whom; null where there is none. */
export async function findCurrentFinding(db: Database, questionId: string) {
  const select = { id: true, printLine: true, by: { select: { name: true } } } as const
  return db.finding.findFirst({ where: { questionId, supersededAt: null }, select })
}

/** Claims that answer a question and are not retired, of those asked for, as they stand: what a finding may rest on. */
export async function findBasis(db: Database, questionId: string, claimIds: readonly string[]) {
  const where = { id: { in: [...claimIds] }, status: { not: 'retired' }, answer: { questionId } }
  const select = { id: true, version: true, statement: true, statementIs: true } as const
  return (await db.claim.findMany({ where, select })).map(storedClaim)
}

/** Puts a finding, with the claims it rests on, in the place of the standing one of its question. */
export async function insertFinding(
  db: Database,
  row: Prisma.FindingUncheckedCreateInput & { at: Date },
  claimIds: readonly string[],
): Promise<void> {
  await db.finding.updateMany({
    where: { questionId: row.questionId, supersededAt: null },
    data: { supersededAt: row.at },
  })
  await db.finding.create({ data: row })
  await db.findingBasis.createMany({ data: claimIds.map((claimId) => ({ findingId: row.id, claimId })) })
}

/** Confirms a current finding; false when it was confirmed or superseded meanwhile. */
export async function saveFindingConfirmation(
  db: Database,
  id: string,
  confirmedById: string,
  at: Date,
): Promise<boolean> {
  const where = { id, confirmedAt: null, supersededAt: null }
  const saved = await db.finding.updateMany({ where, data: { confirmedById, confirmedAt: at } })
  return saved.count === 1
}
