import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { endDeactivation, getAccount } from '@/lib/data/accounts/person-accounts'
import { authorize, instanceActor } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'

/** Whom. */
export const reactivatePersonInput = z.object({ personId: uuidText })

/** Lets somebody sign in again; the sessions they had stay ended. Refuses: forbidden, not-found. */
export async function reactivatePerson(
  caller: Caller,
  input: z.output<typeof reactivatePersonInput>,
): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    authorize(instanceActor(change), 'people.manage')
    const { id, name, deactivationId } = await getAccount(change.db, input.personId)
    if (deactivationId === null) return unchanged({ personId: id })
    await endDeactivation(change, deactivationId)
    return changed({ personId: id }, null, [{ kind: 'person-reactivated', about: [id], payload: { v: 1, name } }])
  })
}
