import 'server-only'
import type { Role } from '@/lib/domain/vocabulary'
import { prisma, type Database } from './database'
import { sha256 } from './ids'
import { keyedHash } from './keyed-hash'
import type { Change } from './mutate'
import type { Viewer } from './viewer'

/** How long a one-time link works, in milliseconds: 7 days. */
const invitationLifetime = 7 * 24 * 60 * 60 * 1000

/**
 * The secret of a one-time link: 256 bits, the keyed hash of the invitation's id. Made again rather than kept, so
 * that a repeated request gives the same link although the database holds nothing but its hash.
 */
function invitationToken(invitationId: string): string {
  return keyedHash('invitation', invitationId)
}

/** The path of a one-time link. */
export function invitationPath(invitationId: string): string {
  return `/join/${invitationToken(invitationId)}`
}

/** What an invitation is for: a role in a dossier, or to be the first admin. */
export type InvitationPurpose =
  | { dossierId: string; role: Role; makesAdmin?: false }
  | { dossierId?: undefined; role?: undefined; makesAdmin: true }

/** Writes a new invitation; gives its id. */
export async function insertInvitation(
  change: Change,
  purpose: InvitationPurpose,
  email: string | null,
): Promise<{ id: string; expiresAt: Date }> {
  const id = change.newId('invitation')
  const expiresAt = new Date(change.now.getTime() + invitationLifetime)
  await change.db.invitation.create({
    data: {
      id,
      ...purpose,
      tokenHash: sha256(invitationToken(id)),
      email,
      createdById: change.person.id || null,
      createdAt: change.now,
      expiresAt,
    },
  })
  return { id, expiresAt }
}

const standing = (now: Date) => ({ usedAt: null, withdrawnAt: null, expiresAt: { gt: now } })

/** An invitation that can still be used: not used, not withdrawn, not too old. */
export interface StandingInvitation {
  id: string
  email: string | null
  makesAdmin: boolean
  role: Role | null
  dossier: { id: string; key: string; title: string } | null
  invitedBy: string | null
}

/** The standing invitation that this token opens; else null. */
export async function findInvitation(token: string, now: Date, db: Database = prisma()): Promise<StandingInvitation | null> {
  const found = await db.invitation.findFirst({
    where: { tokenHash: sha256(token), ...standing(now) },
    select: {
      id: true,
      email: true,
      makesAdmin: true,
      role: true,
      dossier: { select: { id: true, key: true, title: true } },
      createdBy: { select: { name: true } },
    },
  })
  if (!found) return null
  const { createdBy, role, ...rest } = found
  return { ...rest, role: role as Role | null, invitedBy: createdBy?.name ?? null }
}

/** Uses an invitation up; false when somebody was faster. */
export async function spendInvitation(db: Database, id: string, personId: string, now: Date): Promise<boolean> {
  const spent = await db.invitation.updateMany({
    where: { id, ...standing(now) },
    data: { usedAt: now, usedById: personId },
  })
  return spent.count === 1
}

/** Withdraws a standing invitation into the viewer's dossier; its role, or null when none stands any more. */
export async function endInvitation(db: Database, viewer: Viewer, id: string, now: Date): Promise<Role | null> {
  const where = { id, dossierId: viewer.dossier.id, ...standing(now) }
  const found = await db.invitation.findFirst({ where, select: { role: true } })
  const ended = await db.invitation.updateMany({ where, data: { withdrawnAt: now } })
  return ended.count === 1 ? ((found?.role ?? null) as Role | null) : null
}

/** Withdraws the standing links for a first admin, so that only the newest works. */
export async function endAdminInvitations(db: Database, now: Date): Promise<void> {
  await db.invitation.updateMany({ where: { makesAdmin: true, ...standing(now) }, data: { withdrawnAt: now } })
}

/** One line of the list of open invitations. */
export interface InvitationLine {
  id: string
  role: Role
  email: string | null
  invitedBy: string | null
  createdAt: Date
  expiresAt: Date
}

/** The standing invitations into the viewer's dossier, newest first; at most 100. */
export async function listInvitationRows(viewer: Viewer, now: Date): Promise<InvitationLine[]> {
  const rows = await prisma().invitation.findMany({
    where: { dossierId: viewer.dossier.id, ...standing(now) },
    select: { id: true, role: true, email: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: 100,
  })
  return rows.map(({ createdBy, role, ...row }) => ({ ...row, role: role as Role, invitedBy: createdBy?.name ?? null }))
}
