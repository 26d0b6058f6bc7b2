import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** When the viewer last said that they had seen what stands in the dossier; null if they never did. */
export async function findLastLook(viewer: Viewer): Promise<Date | null> {
  const where = { dossierId_personId: { dossierId: viewer.dossier.id, personId: viewer.personId } }
  return (await prisma().lastLook.findUnique({ where }))?.at ?? null
}

/** Keeps that the viewer has seen all that stood at this instant; an earlier instant than the one kept changes nothing. */
export async function keepLastLook(viewer: Viewer, at: Date): Promise<void> {
  const { dossier, personId } = viewer
  await prisma().$executeRaw`
    INSERT INTO last_look (dossier_id, person_id, at) VALUES (${dossier.id}::uuid, ${personId}::uuid, ${at})
    ON CONFLICT (dossier_id, person_id) DO UPDATE SET at = greatest(last_look.at, excluded.at)`
}
