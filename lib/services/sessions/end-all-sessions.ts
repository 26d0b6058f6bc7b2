import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { revokeSessions } from '@/lib/data/accounts/person-accounts'
import type { Caller } from '@/lib/domain/accounts/caller'

/** Nothing is chosen: it is every session of the caller's own. */
export const endAllSessionsInput = z.object({})

/** Signs the caller out in every browser, this one too. Refuses: unauthenticated. */
export async function endAllSessions(
  caller: Caller,
  input: z.output<typeof endAllSessionsInput>,
): Promise<{ count: number }> {
  return mutate(caller, input, async (change) => {
    const { id } = change.person
    const count = await revokeSessions(change.db, id, 'signed out everywhere', change.now)
    if (count === 0) return unchanged({ count })
    return changed({ count }, null, [{ kind: 'sessions-ended', about: [id], payload: { v: 1, count } }])
  })
}
