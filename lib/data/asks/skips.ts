import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** Keeps that the viewer skipped a suggestion; twice is once. */
export async function keepSkip(viewer: Viewer, askSha256: string): Promise<void> {
  const row = { personId: viewer.personId, dossierId: viewer.dossier.id, askSha256 }
  await prisma().askSkip.createMany({ data: [{ ...row, at: new Date() }], skipDuplicates: true })
}

/** Forgets what the viewer skipped: one suggestion, or all of the dossier. */
export async function dropSkips(viewer: Viewer, askSha256: string | null): Promise<number> {
  const all = { personId: viewer.personId, dossierId: viewer.dossier.id }
  return (await prisma().askSkip.deleteMany({ where: askSha256 ? { ...all, askSha256 } : all })).count
}
