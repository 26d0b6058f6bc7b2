import 'server-only'
import { findInvitation } from '@/lib/data/accounts/invitations'
import { findPerson } from '@/lib/data/access/people'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { Role } from '@/lib/domain/vocabulary'

/** What somebody who opens a one-time link is told; `signedInAs` is set when an account is already at hand. */
export interface InvitationView {
  makesAdmin: boolean
  /** Whether somebody who is new here can open an account by it. */
  opensAccounts: boolean
  role: Role | null
  dossier: { key: string; title: string } | null
  invitedBy: string | null
  email: string | null
  signedInAs: string | null
  /** Whether it was made for another e-mail than that of who is signed in. */
  isForAnother: boolean
}

/** The invitation behind a token, for whoever holds it, signed in or not; null when it is used up. */
export async function showInvitation(
  caller: Caller,
  input: { token: string },
  now = new Date(),
): Promise<InvitationView | null> {
  const invitation = await findInvitation(input.token.slice(0, 100), now)
  if (!invitation) return null
  const person = caller.personId === null ? null : await findPerson(caller.personId)
  const { makesAdmin, opensAccounts, role, dossier, invitedBy, email } = invitation
  return {
    makesAdmin,
    opensAccounts,
    role,
    dossier: dossier && { key: dossier.key, title: dossier.title },
    invitedBy,
    email,
    signedInAs: person?.name ?? null,
    isForAnother: person !== null && email !== null && email !== person.email,
  }
}
