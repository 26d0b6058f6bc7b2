import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { nameKey } from '@/lib/domain/parties/name-key'
import type { PartyState } from '@/lib/domain/parties/party'
import type { Database } from '@/lib/data/database/database'
import type { Change } from '@/lib/data/access/mutate'
import { storedParty } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import { insertAliases } from './parties'

/** A party of the viewer's dossier as a lead edits it, whole; throws not-found. */
export async function getPartyState(db: Database, viewer: Viewer, partyId: string) {
  const party = await db.party.findFirst({
    where: { id: partyId, dossierId: viewer.dossier.id },
    include: {
      aliases: { select: { name: true } },
      memberships: { select: { ofPartyId: true, fromDate: true, toDate: true } },
      suppliers: { select: { drawsOnId: true } },
    },
  })
  if (!party) throw new DomainError('not-found')
  const { id, key, version, name, kind, campId, note } = storedParty(party)
  const state: PartyState = {
    name,
    kind,
    campId,
    note,
    aliases: party.aliases.map((alias) => alias.name),
    memberOf: party.memberships.map(({ ofPartyId, ...dates }) => ({ partyId: ofPartyId, ...dates })),
    drawsOn: party.suppliers.map((supply) => supply.drawsOnId),
  }
  return { id, key, version, state }
}

/** Of the parties `ofIds`, those that are already, through however many others, members of `partyId`. */
export async function findMembersAmong(db: Database, partyId: string, ofIds: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below(id) AS (
      SELECT party_id FROM party_membership WHERE of_party_id = ${partyId}::uuid
      UNION
      SELECT m.party_id FROM party_membership m JOIN below ON m.of_party_id = below.id
    )
    SELECT id FROM below WHERE id = ANY(${ofIds}::uuid[])`
  return new Set(rows.map(({ id }) => id))
}

/**
 * Saves a party where it still has the given version, with its aliases, memberships and what it draws on anew;
 * false when somebody else changed it.
 */
export async function saveParty(
  change: Change,
  where: { id: string; version: number },
  { aliases, memberOf, drawsOn, ...row }: PartyState,
): Promise<boolean> {
  const { db } = change
  const saved = await db.party.updateMany({
    where,
    data: { ...row, nameKey: nameKey(row.name), version: { increment: 1 } },
  })
  if (saved.count === 0) return false
  const partyId = where.id
  await db.partyAlias.deleteMany({ where: { partyId } })
  await db.partyMembership.deleteMany({ where: { partyId } })
  await db.partySupply.deleteMany({ where: { partyId } })
  await insertAliases(db, partyId, aliases)
  await db.partyMembership.createMany({
    data: memberOf.map(({ partyId: ofPartyId, ...dates }) => ({
      id: change.newId('party-membership'),
      partyId,
      ofPartyId,
      ...dates,
    })),
  })
  await db.partySupply.createMany({ data: drawsOn.map((drawsOnId) => ({ partyId, drawsOnId })) })
  return true
}
