import 'server-only'
import { listInstanceInvitations, type InstanceInvitationLine } from '@/lib/data/accounts/invitation-list'
import { actorOf, getCallerPerson } from '@/lib/data/access/people'
import { authorize } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'

/** The open invitations of the instance; `isCut` when there are more than are listed. */
export interface InvitationsView {
  invitations: InstanceInvitationLine[]
  isCut: boolean
}

const most = 200

/** Every one-time link that is out and works, into whatever dossier, newest first, for an admin. Refuses: unauthenticated, second-factor-required, forbidden. */
export async function listInvitations(caller: Caller, now = new Date()): Promise<InvitationsView> {
  authorize(actorOf(await getCallerPerson(caller)), 'people.manage')
  const rows = await listInstanceInvitations(now, most + 1)
  return { invitations: rows.slice(0, most), isCut: rows.length > most }
}
