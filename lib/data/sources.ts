import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { freeSlug } from '@/lib/domain/slug'
import type { Prisma } from './generated/client'
import type { Database } from './database'
import type { Viewer } from './viewer'

/** A source of the viewer's dossier by id; throws not-found. */
export async function getSource(db: Database, viewer: Viewer, sourceId: string) {
  const source = await db.source.findFirst({ where: { id: sourceId, dossierId: viewer.dossier.id } })
  if (!source) throw new DomainError('not-found')
  return source
}

/** Writes a new source. */
export async function insertSource(db: Database, row: Prisma.SourceUncheckedCreateInput): Promise<void> {
  await db.source.create({ data: row })
}

/** `slug`, or `slug-2`, `slug-3`... where sources of the dossier already have it. */
export async function findFreeSourceKey(db: Database, viewer: Viewer, slug: string): Promise<string> {
  const taken = await db.source.findMany({
    where: { dossierId: viewer.dossier.id, key: { startsWith: slug } },
    select: { key: true },
  })
  return freeSlug(slug, new Set(taken.map((source) => source.key)))
}
