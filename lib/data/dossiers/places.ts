import 'server-only'
import { freeSlug } from '@/lib/domain/input/slug'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** Whether the viewer's dossier has a place with this id. */
export async function hasPlace(db: Database, viewer: Viewer, placeId: string): Promise<boolean> {
  return (await db.place.count({ where: { id: placeId, dossierId: viewer.dossier.id } })) > 0
}

/** The first key of the form `slug`, `slug-2`... that no place of the dossier has. */
export async function findFreePlaceKey(db: Database, viewer: Viewer, slug: string): Promise<string> {
  const rows = await db.place.findMany({
    where: { dossierId: viewer.dossier.id, key: { startsWith: slug } },
    select: { key: true },
  })
  return freeSlug(slug, new Set(rows.map((row) => row.key)))
}

/** Writes a new place. */
export async function insertPlace(db: Database, row: Prisma.PlaceUncheckedCreateInput): Promise<void> {
  await db.place.create({ data: row })
}
