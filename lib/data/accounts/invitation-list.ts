import 'server-only'
import { grouped } from '@/lib/domain/collections/grouped'
import type { Role } from '@/lib/domain/vocabulary'
import type { Change, PlacedEntry } from '@/lib/data/access/change'
import { prisma, query, type Database } from '@/lib/data/database/database'
import { storedMember } from '@/lib/data/database/stored-rows'
import { isInvitationOpen, rolesThatInvite } from './open-invitation'
import type { Viewer } from '@/lib/data/access/viewer'

/** One line of a list of open invitations. */
export interface InvitationLine {
  id: string
  role: Role
  email: string | null
  invitedBy: string | null
  createdAt: Date
  expiresAt: Date
}

/** The same where the list is of all dossiers. */
export interface InstanceInvitationLine extends InvitationLine {
  dossier: string
}

const listed = (where: string) => `
  SELECT i.id, i.role, i.email, p.name AS "invitedBy", i.created_at AS "createdAt", i.expires_at AS "expiresAt", d.title AS dossier
  FROM invitation i JOIN dossier d ON d.id = i.dossier_id LEFT JOIN person p ON p.id = i.created_by_id
  WHERE ${isInvitationOpen} AND ${where} ORDER BY i.id DESC LIMIT $3`

const ofDossier = { name: 'invitations-of-dossier', text: listed('i.dossier_id = $4') }
const ofInstance = { name: 'invitations-of-instance', text: listed('true') }

/** The open invitations into the viewer's dossier, newest first; at most 100. */
export async function listInvitationRows(viewer: Viewer, now: Date): Promise<InvitationLine[]> {
  const values = [now, rolesThatInvite, 100, viewer.dossier.id]
  return (await query<InvitationLine>(prisma(), ofDossier, values)).map(storedMember)
}

/** The open invitations into every dossier, newest first; `limit` at most. */
export async function listInstanceInvitations(now: Date, limit: number): Promise<InstanceInvitationLine[]> {
  return (await query<InstanceInvitationLine>(prisma(), ofInstance, [now, rolesThatInvite, limit])).map(storedMember)
}

const endOne = {
  name: 'end-invitation',
  text: `UPDATE invitation i SET withdrawn_at = $1 WHERE i.id = $3 AND i.dossier_id = COALESCE($4, i.dossier_id) AND ${isInvitationOpen}
    RETURNING i.role, i.dossier_id AS "dossierId"`,
}

/** Withdraws an open invitation into a dossier, of one dossier where given; null when none stands any more. */
export async function endInvitation(
  db: Database,
  { id, dossierId }: { id: string; dossierId: string | null },
  now: Date,
): Promise<{ role: Role; dossierId: string } | null> {
  const [ended] = await query<{ role: Role; dossierId: string }>(db, endOne, [now, rolesThatInvite, id, dossierId])
  return ended ? storedMember(ended) : null
}

const endLost = {
  name: 'end-invitations-of-author',
  text: `UPDATE invitation i SET withdrawn_at = $1
    WHERE i.created_by_id = $3 AND i.dossier_id IS NOT NULL AND i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > $1
      AND NOT (${isInvitationOpen})
    RETURNING i.id, i.dossier_id AS "dossierId"`,
}

/**
 * Withdraws every open invitation of an author that stands no more, after they lost the right to invite: a link made
 * before must not outlive it, even if they get the right again. Gives one log entry for each dossier concerned.
 */
export async function endLostInvitations(
  { db, now }: Change,
  author: { personId: string; name: string },
): Promise<PlacedEntry[]> {
  const ended = await query<{ id: string; dossierId: string }>(db, endLost, [now, rolesThatInvite, author.personId])
  return [...grouped(ended, ({ dossierId }) => dossierId)].map(([dossierId, invitations]) => ({
    dossierId,
    entry: {
      kind: 'invitations-ended',
      about: [author.personId, ...invitations.map(({ id }) => id)],
      payload: { v: 1, name: author.name, count: invitations.length },
    },
  }))
}
