import 'server-only'
import { z } from 'zod'
import { findInvitation, spendInvitation, type StandingInvitation } from '@/lib/data/invitations'
import { addMember } from '@/lib/data/members'
import { changed, mutateUnsigned } from '@/lib/data/mutate'
import { countOtherAdmins, emailTaken, insertPerson, lockAdmins } from '@/lib/data/person-accounts'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history'
import { newPassword } from '@/lib/domain/password'
import { emailText, plainText } from '@/lib/domain/text'
import { invitationTokenText } from './invitation-token'
import { hashPassword } from './password-hash'

/** The link's token and what makes up an account. */
export const acceptInvitationInput = z.object({
  token: invitationTokenText,
  name: plainText({ max: 120, label: 'The name' }),
  email: emailText,
  password: newPassword,
})

/**
 * Opens an account by a one-time link, and the dossier it leads to. For somebody who is not signed in. Refuses:
 * link-used-up; invalid when the e-mail has an account already.
 */
export async function acceptInvitation(
  input: z.output<typeof acceptInvitationInput>,
): Promise<{ personId: string; dossierKey: string | null }> {
  const passwordHash = await hashPassword(input.password)
  return mutateUnsigned(async (change) => {
    const invitation = await findInvitation(input.token, change.now, change.db)
    ensure(invitation, 'link-used-up')
    const { name, email } = input
    if (await emailTaken(change.db, email))
      throw new DomainError('invalid', {
        reason: 'There is an account with this e-mail already.',
        fields: { email: 'This e-mail has an account already: sign in, then open the link again.' },
      })
    const isAdmin = invitation.makesAdmin
    // The link of a first admin is worthless once there is one, however they came.
    if (isAdmin) await lockAdmins(change.db)
    ensure(!isAdmin || (await countOtherAdmins(change.db, null)) === 0, 'link-used-up')
    const personId = await insertPerson(change, { name, email, passwordHash, isAdmin })
    change.person = { id: personId, name, isAdmin }
    ensure(await spendInvitation(change.db, invitation.id, personId, change.now), 'link-used-up')
    const { dossier, role } = invitation
    if (dossier && role) await addMember(change, { dossier }, personId, role)
    const value = { personId, dossierKey: dossier?.key ?? null }
    return changed(value, dossier?.id ?? null, entriesOf(personId, name, invitation))
  })
}

function entriesOf(personId: string, name: string, { makesAdmin, role }: StandingInvitation): [NewEntry, ...NewEntry[]] {
  const about = [personId]
  const entries: [NewEntry, ...NewEntry[]] = [{ kind: 'person-joined', about, payload: { v: 1, name } }]
  if (makesAdmin) entries.push({ kind: 'admin-changed', about, payload: { v: 1, name, to: true } })
  if (role) entries.push({ kind: 'member-joined', about, payload: { v: 1, name, role } })
  return entries
}
