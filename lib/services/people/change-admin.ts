import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { countOtherAdmins, enterAsAdmin, getAccount, saveAdmin } from '@/lib/data/accounts/person-accounts'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'

/** Whom, whether they shall be admin ("yes" or "no"), and the version of the account as seen. */
export const changeAdminInput = z.object({
  personId: uuidText,
  admin: z.enum(['yes', 'no']),
  version: versionNumber,
})

/** Gives or takes the right to manage people. Refuses: forbidden, not-found, conflict, last-admin. */
export async function changeAdmin(
  caller: Caller,
  input: z.output<typeof changeAdminInput>,
): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    await enterAsAdmin(change)
    const { personId, version } = input
    const to = input.admin === 'yes'
    const account = await getAccount(change.db, personId)
    if (account.isAdmin === to) return unchanged({ version: account.version })
    const conflict = new DomainError('conflict', { current: { isAdmin: account.isAdmin, version: account.version } })
    if (account.version !== version) throw conflict
    if (!to) ensure((await countOtherAdmins(change.db, personId)) > 0, 'last-admin')
    if (!(await saveAdmin(change.db, { id: personId, version }, to))) throw conflict
    const { name } = account
    return changed({ version: version + 1 }, null, [
      { kind: 'admin-changed', about: [personId], payload: { v: 1, name, to } },
    ])
  })
}
