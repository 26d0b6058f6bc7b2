import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/mutate'
import { countOtherAdmins, deactivate, getAccount, lockAdmins } from '@/lib/data/person-accounts'
import { authorize } from '@/lib/data/viewer'
import type { Caller } from '@/lib/domain/caller'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/text'
import { instanceActor } from './instance-actor'

/** Whom and why. */
export const deactivatePersonInput = z.object({
  personId: uuidText,
  reason: plainText({ max: 500, label: 'The reason' }),
})

/**
 * Shuts somebody out: their sessions end at once, their next request is refused. What they did stays. Refuses:
 * forbidden, not-found, last-admin.
 */
export async function deactivatePerson(
  caller: Caller,
  input: z.output<typeof deactivatePersonInput>,
): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    authorize(instanceActor(change), 'people.manage')
    await lockAdmins(change.db)
    const { personId, reason } = input
    const account = await getAccount(change.db, personId)
    if (account.deactivationId !== null) return unchanged({ personId })
    if (account.isAdmin) ensure((await countOtherAdmins(change.db, personId)) > 0, 'last-admin')
    await deactivate(change, personId, reason)
    const { name } = account
    return changed({ personId }, null, [{ kind: 'person-deactivated', about: [personId], payload: { v: 1, name, reason } }])
  })
}
