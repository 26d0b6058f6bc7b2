import 'server-only'
import { z } from 'zod'
import { endInvitation as withdraw } from '@/lib/data/accounts/invitation-list'
import { changed, mutate } from '@/lib/data/access/mutate'
import { authorize, instanceActor } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { accountErrorWords } from '@/lib/words/errors/accounts'

/** Which open invitation, into whatever dossier. */
export const endInvitationInput = z.object({ invitationId: uuidText })

/**
 * Makes a one-time link worthless, as an admin; the entry stands in the history of its dossier. Refuses: forbidden;
 * link-used-up when it does not stand any more.
 */
export async function endInvitation(
  caller: Caller,
  input: z.output<typeof endInvitationInput>,
): Promise<{ invitationId: string }> {
  return mutate(caller, input, async (change) => {
    authorize(instanceActor(change), 'people.manage')
    const { invitationId } = input
    const ended = await withdraw(change.db, { id: invitationId, dossierId: null }, change.now)
    ensure(ended, 'link-used-up', { reason: accountErrorWords.thisInvitationHasBeen })
    return changed({ invitationId }, ended.dossierId, [
      { kind: 'invitation-withdrawn', about: [invitationId], payload: { v: 1, role: ended.role } },
    ])
  })
}
