import 'server-only'
import { z } from 'zod'
import { changed, mutate } from '@/lib/data/access/mutate'
import { endSessionOf } from '@/lib/data/accounts/sessions'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { accountErrorWords } from '@/lib/words/errors/accounts'

/** Which session of the caller's own. */
export const endOwnSessionInput = z.object({ sessionId: uuidText })

/** Signs the caller out in one browser; its next request is refused. Refuses: not-found, also for somebody else's session. */
export async function endOwnSession(
  caller: Caller,
  input: z.output<typeof endOwnSessionInput>,
): Promise<{ sessionId: string }> {
  return mutate(caller, input, async (change) => {
    const { id } = change.person
    const ended = await endSessionOf(change.db, { id: input.sessionId, personId: id }, change.now)
    ensure(ended, 'not-found', { reason: accountErrorWords.thisSessionHasEndedAlready })
    return changed({ sessionId: input.sessionId }, null, [
      { kind: 'session-ended', about: [id], payload: { v: 1, browser: ended.browser } },
    ])
  })
}
