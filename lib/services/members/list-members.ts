import 'server-only'
import { listInvitationRows, type InvitationLine } from '@/lib/data/accounts/invitation-list'
import { listMemberRows, type MemberLine } from '@/lib/data/dossiers/members'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { allowed } from '@/lib/domain/policy'

/** Who belongs to a dossier. E-mails and open invitations are for those who manage members only. */
export interface MembersView {
  dossier: { id: string; key: string; title: string }
  self: string
  members: (Omit<MemberLine, 'email'> & { email: string | null })[]
  invitations: InvitationLine[]
  can: { 'member.manage': boolean; 'newcomer.invite': boolean }
}

/** The members of a dossier, leads first; at most 500. Refuses: unauthenticated, not-found. */
export async function listMembers(caller: Caller, input: { key: string }, now = new Date()): Promise<MembersView> {
  const viewer = await enterDossier(caller, { key: input.key })
  const can = allowed(viewer, ['member.manage', 'newcomer.invite'])
  const rows = await listMemberRows(viewer)
  const { id, key, title } = viewer.dossier
  return {
    dossier: { id, key, title },
    self: viewer.personId,
    members: rows.map((row) => ({ ...row, email: can['member.manage'] ? row.email : null })),
    invitations: can['member.manage'] ? await listInvitationRows(viewer, now) : [],
    can,
  }
}
