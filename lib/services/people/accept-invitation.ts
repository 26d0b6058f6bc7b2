import 'server-only'
import { z } from 'zod'
import { sha256 } from '@/lib/data/database/ids'
import { findInvitation, spendInvitation, type OpenInvitation } from '@/lib/data/accounts/invitations'
import { addMember } from '@/lib/data/dossiers/members'
import { changed, mutateUnsigned, type Change } from '@/lib/data/access/mutate'
import {
  countOtherAdmins,
  emailTaken,
  insertPerson,
  lockAdmins,
  lockNames,
  nameTaken,
} from '@/lib/data/accounts/person-accounts'
import { reads } from '@/lib/data/database/reads'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { newcomerFault } from '@/lib/domain/accounts/newcomer'
import { newPassword } from '@/lib/domain/accounts/password'
import { emailText, personNameText } from '@/lib/domain/input/text'
import { countedTry, signInRule, type TryRule } from '../sessions/counted-try'
import { invitationTokenText } from '@/lib/services/people/input/invitation-token'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import { hashPassword } from './password-hash'

/** The link's token and what makes up an account. */
export const acceptInvitationInput = z.object({
  token: invitationTokenText,
  name: personNameText,
  email: emailText,
  password: newPassword,
})

type Input = z.output<typeof acceptInvitationInput>

/**
 * Every refusal counts, since whether an e-mail or a name is taken is told by none but a refusal: ten for each link in a
 * day, and as many for each address as of tries to sign in, apart from these.
 */
const rule: TryRule = {
  account: { tries: 10, minutes: 24 * 60 },
  address: signInRule.address,
  failures: [...signInRule.failures, 'link-used-up', 'forbidden', 'invalid'],
}

/**
 * Opens an account by a one-time link, and the dossier it leads to. For somebody who is not signed in. The link is looked
 * up, and the newcomer's e-mail and name, before the password is hashed. Refuses: link-used-up; forbidden when its author
 * may not bring in newcomers; invalid (by field) when it was made for another e-mail, the e-mail cannot be used with it, or
 * somebody active has this name; too-many-tries.
 */
export async function acceptInvitation(
  input: Input,
  { address }: { address: string },
): Promise<{ personId: string; dossierKey: string | null }> {
  const now = new Date()
  const attempt = async () => {
    await findFor(reads(), input, now)
    const passwordHash = await hashPassword(input.password)
    return mutateUnsigned(async (change) => openAccount(change, input, passwordHash))
  }
  return countedTry({ account: `link ${sha256(input.token)}`, address: `joining from ${address}` }, now, attempt, rule)
}

/** The invitation, if this newcomer can come in by it. */
async function findFor(db: Change['db'], { token, name, email }: Input, now: Date): Promise<OpenInvitation> {
  const invitation = await findInvitation(token, now, db)
  ensure(invitation, 'link-used-up')
  ensure(invitation.opensAccounts, 'forbidden', {
    reason: accountErrorWords.thisLinkIsForPeople,
  })
  const taken = { email: await emailTaken(db, email), name: await nameTaken(db, name) }
  const fields = newcomerFault({ email, linkEmail: invitation.email, taken })
  if (fields) throw new DomainError('invalid', { fields })
  return invitation
}

async function openAccount(change: Change, input: Input, passwordHash: string) {
  await lockNames(change.db)
  const invitation = await findFor(change.db, input, change.now)
  const { name, email } = input
  const isAdmin = invitation.makesAdmin
  // The link of a first admin is worthless once there is one, however they came.
  if (isAdmin) await lockAdmins(change.db)
  ensure(!isAdmin || (await countOtherAdmins(change.db, null)) === 0, 'link-used-up')
  const personId = await insertPerson(change, { name, email, passwordHash, isAdmin, mayOpen: false })
  change.person = { id: personId, name, isAdmin, mayOpen: false }
  ensure(await spendInvitation(change.db, { id: invitation.id, personId, isNew: true }, change.now), 'link-used-up')
  const { dossier, role } = invitation
  if (dossier && role) await addMember(change, { dossier }, personId, role)
  const value = { personId, dossierKey: dossier?.key ?? null }
  return changed(value, dossier?.id ?? null, entriesOf(personId, name, invitation))
}

function entriesOf(personId: string, name: string, { makesAdmin, role }: OpenInvitation): [NewEntry, ...NewEntry[]] {
  const about = [personId]
  const entries: [NewEntry, ...NewEntry[]] = [{ kind: 'person-joined', about, payload: { v: 1, name } }]
  if (makesAdmin) entries.push({ kind: 'admin-changed', about, payload: { v: 1, name, to: true } })
  if (role) entries.push({ kind: 'member-joined', about, payload: { v: 1, name, role } })
  return entries
}
