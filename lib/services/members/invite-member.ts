import 'server-only'
import { z } from 'zod'
import { insertInvitation, invitationPath } from '@/lib/data/accounts/invitations'
import { changed, mutate } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { emailText, uuidText } from '@/lib/domain/input/text'
import { roles } from '@/lib/domain/vocabulary'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** The role the newcomer gets; the e-mail only says whom the link is meant for. */
export const inviteMemberInput = z.object({
  dossierId: uuidText,
  role: z.enum(roles, { error: dossierErrorWords.chooseARole }),
  email: emailText.nullish().transform((value) => value ?? null),
})

/**
 * Makes a one-time link into the dossier, good for 7 days. Only its hash is kept, so it is shown here and never
 * again; the same request sent twice gets the same link. Refuses: forbidden, not-found.
 */
export async function inviteMember(
  caller: Caller,
  input: z.output<typeof inviteMemberInput>,
): Promise<{ invitationId: string; path: string }> {
  const { invitationId } = await mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'member.manage')
    const { role, email } = input
    const { id } = await insertInvitation(change, { dossierId: viewer.dossier.id, role }, email)
    return changed({ invitationId: id }, viewer.dossier.id, [
      { kind: 'member-invited', about: [id], payload: { v: 1, role, email } },
    ])
  })
  // Outside the change: what a change gives is kept with its key, and the link must not be.
  return { invitationId, path: invitationPath(invitationId) }
}
