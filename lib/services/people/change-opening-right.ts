import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { enterAsAdmin, getAccount, saveOpeningRight } from '@/lib/data/accounts/person-accounts'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'

/** Whom, whether they shall have the right ("yes" or "no"), and the version of the account as seen. */
export const changeOpeningRightInput = z.object({
  personId: uuidText,
  mayOpen: z.enum(['yes', 'no']),
  version: versionNumber,
})

/**
 * Gives or takes the right to open dossiers and to bring in people who are new here. Without it the links somebody made
 * still let in people who have an account. Refuses: forbidden, not-found, conflict.
 */
export async function changeOpeningRight(
  caller: Caller,
  input: z.output<typeof changeOpeningRightInput>,
): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    await enterAsAdmin(change)
    const { personId, version } = input
    const to = input.mayOpen === 'yes'
    const account = await getAccount(change.db, personId)
    if (account.mayOpen === to) return unchanged({ version: account.version })
    const conflict = new DomainError('conflict', { current: { mayOpen: account.mayOpen, version: account.version } })
    if (account.version !== version) throw conflict
    if (!(await saveOpeningRight(change.db, { id: personId, version }, to))) throw conflict
    const { name } = account
    return changed({ version: version + 1 }, null, [
      { kind: 'opening-right-changed', about: [personId], payload: { v: 1, name, to } },
    ])
  })
}
