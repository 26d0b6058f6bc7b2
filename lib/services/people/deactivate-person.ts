import 'server-only'
import { z } from 'zod'
import { endLostInvitations } from '@/lib/data/accounts/invitation-list'
import { keepOneLead } from '@/lib/data/dossiers/members'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { countOtherAdmins, deactivate, enterAsAdmin, getAccount, holdPerson } from '@/lib/data/accounts/person-accounts'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { accountErrorWords } from '@/lib/words/errors/accounts'

/** Whom and why. */
export const deactivatePersonInput = z.object({
  personId: uuidText,
  reason: plainText({ max: 500, label: accountErrorWords.theReason }),
})

/**
 * Shuts somebody out: their sessions end at once, their next request is refused, the links they made end. What they did
 * stays. Refuses: forbidden, not-found, last-admin, last-lead (by the names of the dossiers).
 */
export async function deactivatePerson(
  caller: Caller,
  input: z.output<typeof deactivatePersonInput>,
): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    await enterAsAdmin(change)
    const { personId, reason } = input
    const account = await getAccount(change.db, personId)
    if (account.deactivationId !== null) return unchanged({ personId })
    if (account.isAdmin) ensure((await countOtherAdmins(change.db, personId)) > 0, 'last-admin')
    await holdPerson(change.db, personId)
    await keepOneLead(change.db, personId)
    await deactivate(change, personId, reason)
    const { name } = account
    const ended = await endLostInvitations(change, { personId, name })
    const entry = { kind: 'person-deactivated' as const, about: [personId], payload: { v: 1 as const, name, reason } }
    return changed({ personId }, null, [entry], ended)
  })
}
