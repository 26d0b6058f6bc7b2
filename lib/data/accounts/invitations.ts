import 'server-only'
import type { Role } from '@/lib/domain/vocabulary'
import type { Change } from '@/lib/data/access/change'
import { prisma, query, type Database } from '@/lib/data/database/database'
import { storedMember } from '@/lib/data/database/stored-rows'
import { sha256 } from '@/lib/data/database/ids'
import { isInvitationOpen, rolesThatInvite } from './open-invitation'
import { keyedHash } from '@/lib/data/access/keyed-hash'

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
  { dossierId: string; role: Role; makesAdmin?: false } | { dossierId?: undefined; role?: undefined; makesAdmin: true }

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

/** An invitation that can be used now. `opensAccounts`: whether its author may bring in somebody who is new here. */
export interface OpenInvitation {
  id: string
  email: string | null
  makesAdmin: boolean
  opensAccounts: boolean
  role: Role | null
  dossier: { id: string; key: string; title: string } | null
  invitedBy: string | null
  createdAt: Date
}

const opensAccounts =
  '(i.makes_admin OR EXISTS (SELECT FROM person a WHERE a.id = i.created_by_id AND (a.is_admin OR a.may_open)))'

const find = {
  name: 'find-invitation',
  text: `
    SELECT i.id, i.email, i.makes_admin AS "makesAdmin", i.role, i.created_at AS "createdAt", p.name AS "invitedBy",
      ${opensAccounts} AS "opensAccounts",
      CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'key', d.key, 'title', d.title) END AS dossier
    FROM invitation i LEFT JOIN dossier d ON d.id = i.dossier_id LEFT JOIN person p ON p.id = i.created_by_id
    WHERE i.token_hash = $3 AND ${isInvitationOpen}`,
}

/** The open invitation that this token opens; else null. */
export async function findInvitation(
  token: string,
  now: Date,
  db: Database = prisma(),
): Promise<OpenInvitation | null> {
  const [invitation] = await query<OpenInvitation>(db, find, [now, rolesThatInvite, sha256(token)])
  return invitation ? storedMember(invitation) : null
}

const spend = {
  name: 'spend-invitation',
  text: `
    UPDATE invitation i SET used_at = $1, used_by_id = $4
    WHERE i.id = $3 AND ${isInvitationOpen} AND (NOT $5 OR ${opensAccounts}) RETURNING i.id`,
}

/** Uses an invitation up, for a newcomer or somebody who has an account; false when it does not stand for them any more. */
export async function spendInvitation(
  db: Database,
  { id, personId, isNew }: { id: string; personId: string; isNew: boolean },
  now: Date,
): Promise<boolean> {
  return (await query(db, spend, [now, rolesThatInvite, id, personId, isNew])).length === 1
}

/** Withdraws the current links for a first admin, so that only the newest works. */
export async function endAdminInvitations(db: Database, now: Date): Promise<void> {
  const open = { usedAt: null, withdrawnAt: null, expiresAt: { gt: now } }
  await db.invitation.updateMany({ where: { makesAdmin: true, ...open }, data: { withdrawnAt: now } })
}
