import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { storedParty } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const camp = {
  select: { id: true, key: true, name: true, badge: true, colour: true },
} satisfies Prisma.PartyInclude['camp']
const other = { select: { id: true, key: true, name: true, camp } } satisfies Prisma.PartyMembershipInclude['party']

const ties = {
  camp,
  aliases: { select: { name: true }, orderBy: { name: 'asc' } },
  memberships: {
    select: { id: true, fromDate: true, toDate: true, ofParty: other },
    orderBy: [{ ofParty: { name: 'asc' } }, { fromDate: 'asc' }],
  },
  members: {
    select: { id: true, fromDate: true, toDate: true, party: other },
    orderBy: [{ party: { name: 'asc' } }, { fromDate: 'asc' }],
    take: 200,
  },
  suppliers: { select: { drawsOn: other }, orderBy: { drawsOn: { name: 'asc' } } },
  supplies: { select: { party: other }, orderBy: { party: { name: 'asc' } }, take: 200 },
} satisfies Prisma.PartyInclude

/** A party as other parties' pages name it. */
export interface TiedParty {
  id: string
  key: string
  name: string
  camp: { name: string; badge: string; colour: string } | null
}

/** A spell of membership; dates are EDTF, null where not known. */
export interface Spell {
  id: string
  party: TiedParty
  fromDate: string | null
  toDate: string | null
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where a thing of a dossier stands by its key, or by its id as links from elsewhere may have it. */
export function byKeyOrId(viewer: Viewer, keyOrId: string) {
  return { dossierId: viewer.dossier.id, ...(uuid.test(keyOrId) ? { id: keyOrId } : { key: keyOrId }) }
}

/**
 * A party of the viewer's dossier with its names, camp and ties to others; at most 200 members and 200 that draw
 * on it. Throws not-found.
 */
export async function getPartyProfile(viewer: Viewer, keyOrId: string) {
  const party = await prisma().party.findFirst({ where: byKeyOrId(viewer, keyOrId), include: ties })
  if (!party) throw new DomainError('not-found')
  const spell = (each: { id: string; fromDate: string | null; toDate: string | null }, party: TiedParty): Spell => {
    return { id: each.id, fromDate: each.fromDate, toDate: each.toDate, party }
  }
  return {
    id: party.id,
    key: party.key,
    name: party.name,
    kind: storedParty(party).kind,
    camp: party.camp,
    note: party.note,
    version: party.version,
    aliases: party.aliases.map((alias) => alias.name),
    memberOf: party.memberships.map((each) => spell(each, each.ofParty)),
    members: party.members.map((each) => spell(each, each.party)),
    drawsOn: party.suppliers.map((each): TiedParty => each.drawsOn),
    drawnOnBy: party.supplies.map((each): TiedParty => each.party),
  }
}

/** Every party of the viewer's dossier by name, for choosing one; at most 2,000. */
export async function listPartyNames(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return prisma().party.findMany({
    where: { dossierId: viewer.dossier.id },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 2000,
  })
}
