import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { lastLeadSentence } from '@/lib/domain/accounts/last-lead'
import type { Action } from '@/lib/domain/policy'
import { roles, type Role } from '@/lib/domain/vocabulary'
import type { Change } from '@/lib/data/access/change'
import { prisma, query, type Database } from '@/lib/data/database/database'
import { storedMember } from '@/lib/data/database/stored-rows'
import { ledAloneBy } from './led-alone'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'

/** Somebody who may sign in and has this e-mail; else null. */
export async function findPersonByEmail(db: Database, email: string): Promise<{ id: string; name: string } | null> {
  return db.person.findFirst({
    where: { email, deactivations: { none: { endedAt: null } } },
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
    await change.db.member.create({
      data: { id: change.newId('member', `${dossierId}/${personId}`), dossierId, personId, ...fields },
    })
    return true
  }
  const back = await change.db.member.updateMany({
    where: { id: former.id, version: former.version },
    data: { ...fields, version: { increment: 1 } },
  })
  if (back.count === 0) throw new DomainError('conflict')
  return true
}

/** Whether a person left the dossier, or was taken off it, at this instant or later, and did not come back. */
export async function hasLeftSince(db: Database, dossierId: string, personId: string, since: Date): Promise<boolean> {
  return (await db.member.count({ where: { dossierId, personId, leftAt: { gte: since } } })) > 0
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
  return { ...storedMember(member), name: member.person.name }
}

/**
 * Lets the person of a change into a dossier to change who belongs to it, one such change after the other: so two leads
 * who act on each other at once cannot both succeed. Role and right are read again after the wait. Refuses: not-found,
 * forbidden.
 */
export async function enterToChangeMembers(change: Change, where: { id: string }, action: Action): Promise<Viewer> {
  authorize(await enterForChange(change, where), action)
  await change.db.$queryRaw`SELECT id FROM dossier WHERE id = ${where.id}::uuid FOR NO KEY UPDATE`
  const viewer = await enterForChange(change, where)
  authorize(viewer, action)
  return viewer
}

const holdLeads = {
  name: 'hold-leads',
  text: `SELECT p.id FROM person p
    WHERE p.id IN (SELECT m.person_id FROM member m WHERE m.dossier_id = $1 AND m.role = 'lead' AND m.left_at IS NULL)
    ORDER BY p.id FOR SHARE`,
}
const ledAlone = { name: 'led-alone', text: ledAloneBy('$1') }

/**
 * Refuses with last-lead, by the names of the dossiers, if a person is the only active lead of the dossier, or of any
 * dossier where none is given. Nobody else who leads there is deactivated meanwhile.
 */
export async function keepOneLead(db: Database, personId: string, dossierId: string | null = null): Promise<void> {
  if (dossierId !== null) await query(db, holdLeads, [dossierId])
  const rows = await query<{ id: string; title: string }>(db, ledAlone, [personId])
  const titles = rows.filter(({ id }) => dossierId === null || id === dossierId).map(({ title }) => title)
  if (titles.length > 0) throw new DomainError('last-lead', { reason: lastLeadSentence(titles) })
}

/** Saves a role or the end of a membership where it still has the given version; false when somebody changed it. */
export async function saveMember(
  db: Database,
  where: { id: string; version: number },
  row: { role: Role } | { leftAt: Date },
): Promise<boolean> {
  const saved = await db.member.updateMany({
    where: { ...where, leftAt: null },
    data: { ...row, version: { increment: 1 } },
  })
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
        select: {
          id: true,
          name: true,
          email: true,
          deactivations: { where: { endedAt: null }, select: { id: true } },
        },
      },
    },
    orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
    take: 500,
  })
  const lines = rows.map(storedMember).map(({ role, joinedAt, version, person }) => ({
    personId: person.id,
    name: person.name,
    email: person.email,
    role,
    joinedAt,
    deactivated: person.deactivations.length > 0,
    version,
  }))
  return lines.toSorted((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role) || a.name.localeCompare(b.name))
}
