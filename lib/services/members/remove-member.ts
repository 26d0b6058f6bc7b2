import 'server-only'
import { z } from 'zod'
import { countOtherLeads, getMember, lockLeads, saveMember } from '@/lib/data/members'
import { changed, mutate } from '@/lib/data/mutate'
import { authorize, enterForChange } from '@/lib/data/viewer'
import type { Caller } from '@/lib/domain/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/text'

/** Whom, why, and the version of the membership as seen. */
export const removeMemberInput = z.object({
  dossierId: uuidText,
  personId: uuidText,
  reason: plainText({ max: 500, label: 'The reason' }),
  version: z.coerce.number().int().min(1),
})

/**
 * Takes somebody off the dossier; what they wrote and rated stays. Refuses: forbidden, not-found, conflict,
 * last-lead.
 */
export async function removeMember(
  caller: Caller,
  input: z.output<typeof removeMemberInput>,
): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'member.manage')
    await lockLeads(change.db, viewer)
    const member = await getMember(change.db, viewer, input.personId)
    const { personId, name, role } = member
    const conflict = new DomainError('conflict', { current: { role, version: member.version } })
    if (member.version !== input.version) throw conflict
    if (role === 'lead') ensure((await countOtherLeads(change.db, viewer, personId)) > 0, 'last-lead')
    const saved = await saveMember(change.db, { id: member.id, version: input.version }, { leftAt: change.now })
    if (!saved) throw conflict
    return changed({ personId }, viewer.dossier.id, [
      { kind: 'member-left', about: [personId], payload: { v: 1, name, reason: input.reason } },
    ])
  })
}
