import 'server-only'
import { freeSlug } from '@/lib/domain/input/slug'
import { nameKey } from '@/lib/domain/parties/name-key'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** The first key of the form `slug`, `slug-2`... that no party of the dossier has. */
export async function findFreePartyKey(db: Database, viewer: Viewer, slug: string): Promise<string> {
  const rows = await db.party.findMany({
    where: { dossierId: viewer.dossier.id, key: { startsWith: slug } },
    select: { key: true },
  })
  return freeSlug(slug, new Set(rows.map((row) => row.key)))
}

/** Writes other names of a party. */
export async function insertAliases(db: Database, partyId: string, aliases: readonly string[]): Promise<void> {
  await db.partyAlias.createMany({ data: aliases.map((name) => ({ partyId, name, nameKey: nameKey(name) })) })
}

/** Writes a new party with its other names. */
export async function insertParty(
  db: Database,
  row: Prisma.PartyUncheckedCreateInput,
  aliases: readonly string[],
): Promise<void> {
  await db.party.create({ data: { ...row, nameKey: nameKey(row.name) } })
  await insertAliases(db, row.id, aliases)
}
