import 'server-only'
import { endAdminInvitations, insertInvitation, invitationPath } from '@/lib/data/accounts/invitations'
import { changed, mutateUnsigned, unchanged } from '@/lib/data/access/mutate'
import { countOtherAdmins, lockAdmins } from '@/lib/data/accounts/person-accounts'

/**
 * Makes the one-time link by which the first admin comes in, good for 7 days; earlier ones stop working. Null
 * when there is an admin. Called by the machine's own console, never over the network.
 */
export async function inviteFirstAdmin(): Promise<{ path: string; expiresAt: Date } | null> {
  return mutateUnsigned(async (change) => {
    await lockAdmins(change.db)
    if ((await countOtherAdmins(change.db, null)) > 0) return unchanged(null)
    await endAdminInvitations(change.db, change.now)
    const { id, expiresAt } = await insertInvitation(change, { makesAdmin: true }, null)
    return changed({ path: invitationPath(id), expiresAt }, null, [
      { kind: 'admin-invited', about: [id], payload: { v: 1 } },
    ])
  })
}
