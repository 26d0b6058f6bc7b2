import 'server-only'
import { z } from 'zod'
import { endLostInvitations } from '@/lib/data/accounts/invitation-list'
import { enterToChangeMembers, getMember, keepOneLead, saveMember } from '@/lib/data/dossiers/members'
import { changed, mutate } from '@/lib/data/access/mutate'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** Whom, why, and the version of the membership as seen. */
export const removeMemberInput = z.object({
  dossierId: uuidText,
  personId: uuidText,
  reason: plainText({ max: 500, label: dossierErrorWords.theReason }),
  version: versionNumber,
})

/**
 * Takes somebody off the dossier, or leaves it; what they wrote and rated stays, the links they made end. Taking somebody
 * else off needs the right to manage members. Refuses: forbidden, not-found, conflict, last-lead.
 */
export async function removeMember(
  caller: Caller,
  input: z.output<typeof removeMemberInput>,
): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    const isLeaving = input.personId === change.person.id
    const viewer = await enterToChangeMembers(
      change,
      { id: input.dossierId },
      isLeaving ? 'dossier.leave' : 'member.manage',
    )
    const member = await getMember(change.db, viewer, input.personId)
    const { personId, name, role } = member
    const conflict = new DomainError('conflict', { current: { role, version: member.version } })
    if (member.version !== input.version) throw conflict
    if (role === 'lead') await keepOneLead(change.db, personId, viewer.dossier.id)
    const saved = await saveMember(change.db, { id: member.id, version: input.version }, { leftAt: change.now })
    if (!saved) throw conflict
    const ended = await endLostInvitations(change, member)
    const entry = {
      kind: 'member-left' as const,
      about: [personId],
      payload: { v: 1 as const, name, reason: input.reason },
    }
    return changed({ personId }, viewer.dossier.id, [entry], ended)
  })
}
