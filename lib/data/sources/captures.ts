import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Prisma } from '@/lib/data/generated/client'
import { prisma, type Database } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** The captures with these ids in the viewer's dossier, texts and all; throws not-found if one is missing. */
export async function getCaptures(db: Database, viewer: Viewer, ids: string[]) {
  const wanted = [...new Set(ids)]
  const captures = await db.capture.findMany({ where: { dossierId: viewer.dossier.id, id: { in: wanted } } })
  if (captures.length !== wanted.length) throw new DomainError('not-found')
  return captures
}

/** A source that holds a text, and in which capture. */
export interface TextHolder {
  key: string
  headline: string
  captureId: string
}

/** Where the dossier holds this very text, if it does: the same text twice is noticed. */
export async function findSameText(db: Database, viewer: Viewer, sha256: string): Promise<TextHolder | null> {
  const capture = await db.capture.findFirst({
    where: { dossierId: viewer.dossier.id, sha256 },
    orderBy: { id: 'asc' },
    select: { id: true, source: { select: { key: true, headline: true } } },
  })
  return capture && { ...capture.source, captureId: capture.id }
}

/** The same outside a change, for a preview. */
export async function lookForText(viewer: Viewer, sha256: string): Promise<TextHolder | null> {
  return findSameText(prisma(), viewer, sha256)
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
