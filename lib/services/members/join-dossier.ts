import 'server-only'
import { z } from 'zod'
import { findInvitation, spendInvitation } from '@/lib/data/accounts/invitations'
import { addMember, hasLeftSince } from '@/lib/data/dossiers/members'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { getAccount } from '@/lib/data/accounts/person-accounts'
import { enterForChange } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { invitationTokenText } from '@/lib/services/people/input/invitation-token'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** The token of the one-time link. */
export const joinDossierInput = z.object({ token: invitationTokenText })

const otherEmail = dossierErrorWords.thisLinkWasMade
const leftSince = dossierErrorWords.thisLinkIsOlderThan

/**
 * Makes the signed-in person a member by a one-time link. Who is a member already stays as they are, and the
 * link stays unused. Refuses: link-used-up, also for the link of a first admin, which opens an account of its own, and to
 * somebody who left the dossier or was taken off it after the link was made; forbidden when it was made for another e-mail.
 */
export async function joinDossier(
  caller: Caller,
  input: z.output<typeof joinDossierInput>,
): Promise<{ dossierKey: string }> {
  return mutate(caller, input, async (change) => {
    const invitation = await findInvitation(input.token, change.now, change.db)
    ensure(invitation?.dossier && invitation.role, 'link-used-up')
    const { dossier, role, email } = invitation
    const { id, name } = change.person
    ensure(email === null || email === (await getAccount(change.db, id)).email, 'forbidden', { reason: otherEmail })
    ensure(!(await hasLeftSince(change.db, dossier.id, id, invitation.createdAt)), 'link-used-up', {
      reason: leftSince,
    })
    const isNewMember = await addMember(change, { dossier }, id, role)
    await enterForChange(change, { id: dossier.id })
    if (!isNewMember) return unchanged({ dossierKey: dossier.key })
    ensure(
      await spendInvitation(change.db, { id: invitation.id, personId: id, isNew: false }, change.now),
      'link-used-up',
    )
    return changed({ dossierKey: dossier.key }, dossier.id, [
      { kind: 'member-joined', about: [id], payload: { v: 1, name, role } },
    ])
  })
}
