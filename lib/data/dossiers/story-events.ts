import 'server-only'
import { freeSlug } from '@/lib/domain/input/slug'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** The first key of the form `slug`, `slug-2`... that no event of the dossier has. */
export async function findFreeEventKey(db: Database, viewer: Viewer, slug: string): Promise<string> {
  const rows = await db.storyEvent.findMany({
    where: { dossierId: viewer.dossier.id, key: { startsWith: slug } },
    select: { key: true },
  })
  return freeSlug(slug, new Set(rows.map((row) => row.key)))
}

/** Writes a new event of the story. */
export async function insertEvent(db: Database, row: Prisma.StoryEventUncheckedCreateInput): Promise<void> {
  await db.storyEvent.create({ data: row })
}
