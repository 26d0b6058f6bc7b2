import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { relatedBy } from '@/lib/domain/origins/related-parties'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { listTies } from './ties'
import type { Viewer } from '@/lib/data/access/viewer'

const statement = { select: { id: true, statement: true } } as const
/** An assertion of independence in the viewer's dossier; throws not-found. */
export async function getIndependence(db: Database, viewer: Viewer, id: string) {
  const assertion = await db.independence.findFirst({
    where: { id, claimA: { dossierId: viewer.dossier.id } },
    include: { claimA: statement, claimB: statement },
  })
  if (!assertion) throw new DomainError('not-found')
  return assertion
}

/** Writes an assertion; a second standing one of the same pair is a duplicate. */
export async function insertIndependence(db: Database, row: Prisma.IndependenceUncheckedCreateInput): Promise<void> {
  await db.independence.create({ data: row })
}

/** Confirms a standing assertion; false when it was confirmed or withdrawn meanwhile. */
export async function saveConfirmation(db: Database, id: string, confirmedById: string, at: Date): Promise<boolean> {
  const where = { id, confirmedAt: null, withdrawnAt: null }
  const saved = await db.independence.updateMany({ where, data: { confirmedById, confirmedAt: at } })
  return saved.count === 1
}

/** Ends a standing assertion; false when it was withdrawn already. */
export async function endIndependence(
  db: Database,
  id: string,
  end: { withdrawnAt: Date; withdrawnById: string; withdrawnBecause: string },
): Promise<boolean> {
  return (await db.independence.updateMany({ where: { id, withdrawnAt: null }, data: end })).count === 1
}

/** How parties of the viewer's dossier belong to each other or draw on one another, directly or through others, at whatever time. */
export async function relationsOf(db: Database, viewer: Viewer): Promise<(a: string, b: string) => boolean> {
  const { memberOf, drawsOn } = await listTies(db, viewer.dossier.id)
  return relatedBy([...memberOf, ...drawsOn])
}

/** The origin of a claim as its summary row has it; null where it has none. */
export async function findOriginId(db: Database, claimId: string): Promise<string | null> {
  return (
    (await db.claimSummary.findUnique({ where: { claimId }, select: { originPartyId: true } }))?.originPartyId ?? null
  )
}

/** Every claim of the viewer's dossier that somebody called independent of another, and that stands so. */
export async function listIndependentClaimIds(db: Database, viewer: Viewer): Promise<string[]> {
  const rows = await db.independence.findMany({
    where: { claimA: { dossierId: viewer.dossier.id }, withdrawnAt: null },
    select: { claimAId: true, claimBId: true },
  })
  return [...new Set(rows.flatMap(({ claimAId, claimBId }) => [claimAId, claimBId]))]
}
