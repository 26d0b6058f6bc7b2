import 'server-only'
import { z } from 'zod'
import { findInvitation, spendInvitation } from '@/lib/data/invitations'
import { addMember } from '@/lib/data/members'
import { changed, mutate, unchanged } from '@/lib/data/mutate'
import type { Caller } from '@/lib/domain/caller'
import { ensure } from '@/lib/domain/errors'
import { invitationTokenText } from '../people/invitation-token'

/** The token of the one-time link. */
export const joinDossierInput = z.object({ token: invitationTokenText })

/**
 * Makes the signed-in person a member by a one-time link. Who is a member already stays as they are, and the
 * link stays unused. Refuses: link-used-up, also for the link of a first admin, which opens an account of its own.
 */
export async function joinDossier(
  caller: Caller,
  input: z.output<typeof joinDossierInput>,
): Promise<{ dossierKey: string }> {
  return mutate(caller, input, async (change) => {
    const invitation = await findInvitation(input.token, change.now, change.db)
    ensure(invitation?.dossier && invitation.role, 'link-used-up')
    const { dossier, role } = invitation
    const { id, name } = change.person
    if (!(await addMember(change, { dossier }, id, role))) return unchanged({ dossierKey: dossier.key })
    ensure(await spendInvitation(change.db, invitation.id, id, change.now), 'link-used-up')
    return changed({ dossierKey: dossier.key }, dossier.id, [
      { kind: 'member-joined', about: [id], payload: { v: 1, name, role } },
    ])
  })
}
