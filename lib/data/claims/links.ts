import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { storedLink } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const ends = {
  fromClaim: { select: { id: true, statement: true } },
  toClaim: { select: { id: true, statement: true } },
} as const satisfies Prisma.LinkInclude

/** A link of the viewer's dossier with both statements, removed or not; throws not-found. */
export async function getLink(db: Database, viewer: Viewer, linkId: string) {
  const link = await db.link.findFirst({ where: { id: linkId, dossierId: viewer.dossier.id }, include: ends })
  if (!link) throw new DomainError('not-found')
  return storedLink(link)
}

/** Writes a link; one of the type that already stands between the two breaks a unique index: already-standing. */
export async function insertLink(db: Database, row: Prisma.LinkUncheckedCreateInput): Promise<void> {
  await db.link.create({ data: row })
}

/** Ends a current link, which stays readable; false when it had ended already. */
export async function endLink(
  db: Database,
  linkId: string,
  end: { removedAt: Date; removedById: string; removedBecause: string },
): Promise<boolean> {
  const ended = await db.link.updateMany({ where: { id: linkId, removedAt: null }, data: end })
  return ended.count === 1
}
