import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { getAccount, revokeSessions } from '@/lib/data/accounts/person-accounts'
import { endFactor, findOpenFactor } from '@/lib/data/accounts/second-factors'
import { authorize, instanceActor } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { accountErrorWords } from '@/lib/words/errors/accounts'

/** Whose, and why. */
export const removeSecondFactorInput = z.object({
  personId: uuidText,
  reason: plainText({ max: 500, label: accountErrorWords.theReason }),
})

/**
 * Ends somebody else's second factor, whose phone is lost, and all their sessions: their password alone then signs
 * them in. One's own is turned off by its code. Refuses: second-factor-required, forbidden, not-found.
 */
export async function removeSecondFactor(
  caller: Caller,
  input: z.output<typeof removeSecondFactorInput>,
): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    authorize(instanceActor(change), 'people.manage')
    const { personId, reason } = input
    ensure(personId !== change.person.id, 'forbidden', {
      reason: accountErrorWords.yourOwnSecondFactor,
    })
    const { name } = await getAccount(change.db, personId)
    const factor = await findOpenFactor(change.db, personId)
    if (!factor?.confirmedAt || !(await endFactor(change, factor.id, 'removed by an admin')))
      return unchanged({ personId })
    await revokeSessions(change.db, personId, 'second factor removed', change.now)
    return changed({ personId }, null, [
      { kind: 'second-factor-removed', about: [personId], payload: { v: 1, name, reason } },
    ])
  })
}
