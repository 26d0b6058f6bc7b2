import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { freeSlug } from '@/lib/domain/input/slug'
import type { SourceDetails } from '@/lib/domain/sources/source'
import type { Prisma } from '@/lib/data/generated/client'
import { prisma, type Database } from '@/lib/data/database/database'
import { storedSource } from '@/lib/data/database/stored-rows'
import { findMovedSourceKey } from './addresses'
import type { Viewer } from '@/lib/data/access/viewer'

/** A source of the viewer's dossier by id; throws not-found. */
export async function getSource(db: Database, viewer: Viewer, sourceId: string) {
  const source = await db.source.findFirst({ where: { id: sourceId, dossierId: viewer.dossier.id } })
  if (!source) throw new DomainError('not-found')
  return storedSource(source)
}

/** Writes a new source. */
export async function insertSource(db: Database, row: Prisma.SourceUncheckedCreateInput): Promise<void> {
  await db.source.create({ data: row })
}

/** `slug`, or `slug-2`, `slug-3`... where sources of the dossier already have it, or had it. */
export async function findFreeSourceKey(
  db: Database,
  viewer: { dossier: { id: string } },
  slug: string,
): Promise<string> {
  const where = { dossierId: viewer.dossier.id, key: { startsWith: slug } }
  const [now, before] = await Promise.all([
    db.source.findMany({ where, select: { key: true } }),
    db.sourceAddress.findMany({ where, select: { key: true } }),
  ])
  return freeSlug(slug, new Set([...now, ...before].map(({ key }) => key)))
}

/** A source of the viewer's dossier by a key that it has or had, with the names of its captures, oldest first; throws not-found. */
export async function getSourceByKey(viewer: Viewer, key: string) {
  const include = {
    captures: { orderBy: [{ capturedAt: 'asc' }, { id: 'asc' }], select: { id: true, label: true } },
  } satisfies Prisma.SourceInclude
  const find = (at: string) => prisma().source.findFirst({ where: { key: at, dossierId: viewer.dossier.id }, include })
  const source = (await find(key)) ?? (await find((await findMovedSourceKey(viewer, key)) ?? key))
  if (!source) throw new DomainError('not-found')
  return storedSource(source)
}

/** Saves the details of a source if it still has this version; false when somebody was faster. */
export async function saveSource(
  db: Database,
  where: { id: string; version: number },
  details: SourceDetails & { publishedFrom: Date | null },
): Promise<boolean> {
  const { count } = await db.source.updateMany({ where, data: { ...details, version: { increment: 1 } } })
  return count === 1
}

/** The ids of every claim made of this source. */
export async function findClaimIdsOfSource(db: Database, sourceId: string): Promise<string[]> {
  const claims = await db.claim.findMany({ where: { sourceId }, select: { id: true } })
  return claims.map((claim) => claim.id)
}

/** The ids of the claims made of this source whose date of saying is not known, so that the day of publication stands in for it. */
export async function findClaimIdsDatedBySource(db: Database, sourceId: string): Promise<string[]> {
  const claims = await db.claim.findMany({ where: { sourceId, saidDate: null }, select: { id: true } })
  return claims.map((claim) => claim.id)
}

const fromWords = { in: ['relative', 'inferred'] }

/** The ids, in order, of the claims of a source that are not retired and have a relative or inferred date with its words. */
export async function findRelativelyDatedClaimIds(db: Database, sourceId: string): Promise<string[]> {
  const said = { saidDateBasis: fromWords, saidDateWords: { not: null } }
  const happened = { eventDateBasis: fromWords, eventDateWords: { not: null } }
  const where = { sourceId, status: { not: 'retired' }, OR: [said, happened] }
  const claims = await db.claim.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  return claims.map((claim) => claim.id)
}
