import 'server-only'
import { z } from 'zod'
import { endInvitation } from '@/lib/data/accounts/invitation-list'
import { changed, mutate } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** Which open invitation. */
export const withdrawInvitationInput = z.object({ dossierId: uuidText, invitationId: uuidText })

/** Makes a one-time link worthless. Refuses: forbidden; link-used-up when it does not stand any more. */
export async function withdrawInvitation(
  caller: Caller,
  input: z.output<typeof withdrawInvitationInput>,
): Promise<{ invitationId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'member.manage')
    const { invitationId } = input
    const ended = await endInvitation(change.db, { id: invitationId, dossierId: viewer.dossier.id }, change.now)
    ensure(ended, 'link-used-up', { reason: dossierErrorWords.thisInvitationHasBeen })
    return changed({ invitationId }, viewer.dossier.id, [
      { kind: 'invitation-withdrawn', about: [invitationId], payload: { v: 1, role: ended.role } },
    ])
  })
}
