import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Prisma } from './generated/client'
import type { Database } from './database'
import type { Viewer } from './viewer'

/** The captures with these ids in the viewer's dossier, texts and all; throws not-found if one is missing. */
export async function getCaptures(db: Database, viewer: Viewer, ids: string[]) {
  const wanted = [...new Set(ids)]
  const captures = await db.capture.findMany({ where: { dossierId: viewer.dossier.id, id: { in: wanted } } })
  if (captures.length !== wanted.length) throw new DomainError('not-found')
  return captures
}

/** A capture of the dossier with the same text, if there is one: the same text twice is noticed. */
export async function findSameText(db: Database, viewer: Viewer, sha256: string) {
  return db.capture.findFirst({
    where: { dossierId: viewer.dossier.id, sha256 },
    select: { id: true, source: { select: { id: true, key: true, headline: true } } },
  })
}

/** Writes an immutable capture, with the bytes it was made from if there are any. */
export async function insertCapture(
  db: Database,
  row: Prisma.CaptureUncheckedCreateInput,
  raw?: Omit<Prisma.CaptureRawUncheckedCreateInput, 'captureId'>,
): Promise<void> {
  await db.capture.create({ data: row })
  if (raw) await db.captureRaw.create({ data: { ...raw, captureId: row.id } })
}
