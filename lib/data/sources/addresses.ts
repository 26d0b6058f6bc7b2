import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** The key that a source of the viewer's dossier has now, by one that it had before; null if none had it. */
export async function findMovedSourceKey(viewer: Viewer, key: string): Promise<string | null> {
  const where = { dossierId_key: { dossierId: viewer.dossier.id, key } }
  const moved = await prisma().sourceAddress.findUnique({ where, select: { source: { select: { key: true } } } })
  return moved?.source.key ?? null
}
