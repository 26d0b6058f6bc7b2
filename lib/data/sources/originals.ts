import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** What a capture was made from, as far as it is shown: a file's name (null for a pasted text) and the hash of its bytes. */
export interface Original {
  fileName: string | null
  sha256: string
}

const ofCapture = (viewer: Viewer, captureId: string) => ({
  captureId,
  capture: { dossierId: viewer.dossier.id, redactedAt: null },
})

/** What a capture of the viewer's dossier was made from; null where no bytes are kept, or the capture was redacted. */
export async function findOriginal(viewer: Viewer, captureId: string): Promise<Original | null> {
  return prisma().captureRaw.findFirst({
    where: ofCapture(viewer, captureId),
    select: { fileName: true, sha256: true },
  })
}

/** The same with the bytes, as they came. */
export async function findOriginalBytes(
  viewer: Viewer,
  captureId: string,
): Promise<(Original & { bytes: Uint8Array }) | null> {
  return prisma().captureRaw.findFirst({
    where: ofCapture(viewer, captureId),
    select: { fileName: true, sha256: true, bytes: true },
  })
}
