import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { getAccount } from '@/lib/data/accounts/person-accounts'
import { clearAttemptsOf } from '@/lib/data/accounts/sign-in'
import { authorize, instanceActor } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'

/** Whose. */
export const liftLockInput = z.object({ personId: uuidText })

/** Forgets the failed tries of an account, so that its person can sign in at once. Tries counted by address stay. Refuses: forbidden, not-found. */
export async function liftLock(caller: Caller, input: z.output<typeof liftLockInput>): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    authorize(instanceActor(change), 'people.manage')
    const { id, name, email } = await getAccount(change.db, input.personId)
    if (!(await clearAttemptsOf(change.db, email))) return unchanged({ personId: id })
    return changed({ personId: id }, null, [{ kind: 'sign-in-lock-lifted', about: [id], payload: { v: 1, name } }])
  })
}
