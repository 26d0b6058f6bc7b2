import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/vocabulary'
import { prisma, type Database } from './database'
import type { Change } from './mutate'
import type { Viewer } from './viewer'

/** Somebody who may sign in and has this e-mail; else null. */
export async function findPersonByEmail(db: Database, email: string): Promise<{ id: string; name: string } | null> {
  return db.person.findFirst({
    where: { email, deactivationsByPersonId: { none: { endedAt: null } } },
    select: { id: true, name: true },
  })
}

/** Makes a person a member, or takes them back with a new role; false when they are a member already. */
export async function addMember(
  change: Change,
  dossier: { dossier: { id: string } },
  personId: string,
  role: Role,
): Promise<boolean> {
  const dossierId = dossier.dossier.id
  const former = await change.db.member.findUnique({ where: { dossierId_personId: { dossierId, personId } } })
  if (former?.leftAt === null) return false
  const fields = { role, joinedAt: change.now, leftAt: null }
  if (!former) {
    await change.db.member.create({ data: { id: change.newId('member', `${dossierId}/${personId}`), dossierId, personId, ...fields } })
    return true
  }
  const back = await change.db.member.updateMany({
    where: { id: former.id, version: former.version },
    data: { ...fields, version: { increment: 1 } },
  })
  if (back.count === 0) throw new DomainError('conflict')
  return true
}

/** Somebody's standing membership, as a change of it needs it. */
export interface MemberRow {
  id: string
  personId: string
  name: string
  role: Role
  version: number
}

/** The standing membership of a person in the viewer's dossier; throws not-found. */
export async function getMember(db: Database, viewer: Viewer, personId: string): Promise<MemberRow> {
  const member = await db.member.findFirst({
    where: { dossierId: viewer.dossier.id, personId, leftAt: null },
    select: { id: true, personId: true, role: true, version: true, person: { select: { name: true } } },
  })
  if (!member) throw new DomainError('not-found')
  return { ...member, role: member.role as Role, name: member.person.name }
}

/** Makes changes of one dossier's leads wait for each other, so that two cannot both take away the last one. */
export async function lockLeads(db: Database, viewer: Viewer): Promise<void> {
  await db.$queryRaw`SELECT id FROM dossier WHERE id = ${viewer.dossier.id}::uuid FOR NO KEY UPDATE`
}

/** How many others lead the viewer's dossier and may sign in. */
export async function countOtherLeads(db: Database, viewer: Viewer, personId: string): Promise<number> {
  return db.member.count({
    where: {
      dossierId: viewer.dossier.id,
      role: 'lead',
      leftAt: null,
      personId: { not: personId },
      person: { deactivationsByPersonId: { none: { endedAt: null } } },
    },
  })
}

/** Saves a role or the end of a membership where it still has the given version; false when somebody changed it. */
export async function saveMember(
  db: Database,
  where: { id: string; version: number },
  row: { role: Role } | { leftAt: Date },
): Promise<boolean> {
  const saved = await db.member.updateMany({ where: { ...where, leftAt: null }, data: { ...row, version: { increment: 1 } } })
  return saved.count === 1
}

/** One line of the list of members. */
export interface MemberLine {
  personId: string
  name: string
  email: string
  role: Role
  joinedAt: Date
  deactivated: boolean
  version: number
}

/** The members of the viewer's dossier, leads first, then by name; at most 500. */
export async function listMemberRows(viewer: Viewer): Promise<MemberLine[]> {
  const rows = await prisma().member.findMany({
    where: { dossierId: viewer.dossier.id, leftAt: null },
    select: {
      role: true,
      joinedAt: true,
      version: true,
      person: {
        select: { id: true, name: true, email: true, deactivationsByPersonId: { where: { endedAt: null }, select: { id: true } } },
      },
    },
    orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
    take: 500,
  })
  const order: Record<string, number> = { lead: 0, editor: 1, reader: 2 }
  const lines = rows.map(({ role, joinedAt, version, person }) => ({
    personId: person.id,
    name: person.name,
    email: person.email,
    role: role as Role,
    joinedAt,
    deactivated: person.deactivationsByPersonId.length > 0,
    version,
  }))
  return lines.toSorted((a, b) => (order[a.role] ?? 9) - (order[b.role] ?? 9) || a.name.localeCompare(b.name))
}
