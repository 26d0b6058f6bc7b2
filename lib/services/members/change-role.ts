import 'server-only'
import { z } from 'zod'
import { endLostInvitations } from '@/lib/data/accounts/invitation-list'
import { enterToChangeMembers, getMember, keepOneLead, saveMember } from '@/lib/data/dossiers/members'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { roles } from '@/lib/domain/vocabulary'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** Whose role, the new one, and the version of the membership as seen. */
export const changeRoleInput = z.object({
  dossierId: uuidText,
  personId: uuidText,
  role: z.enum(roles, { error: dossierErrorWords.chooseARole }),
  version: versionNumber,
})

/**
 * Gives a member another role; the links they made end if that role may not invite. Refuses: forbidden, not-found, conflict,
 * last-lead.
 */
export async function changeRole(
  caller: Caller,
  input: z.output<typeof changeRoleInput>,
): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterToChangeMembers(change, { id: input.dossierId }, 'member.manage')
    const { role, version } = input
    const member = await getMember(change.db, viewer, input.personId)
    if (member.role === role) return unchanged({ version: member.version })
    const conflict = new DomainError('conflict', { current: { role: member.role, version: member.version } })
    if (member.version !== version) throw conflict
    if (member.role === 'lead') await keepOneLead(change.db, member.personId, viewer.dossier.id)
    if (!(await saveMember(change.db, { id: member.id, version }, { role }))) throw conflict
    const payload = { v: 1 as const, name: member.name, from: member.role, to: role }
    const ended = await endLostInvitations(change, member)
    const entry = { kind: 'member-role-changed' as const, about: [member.personId], payload }
    return changed({ version: version + 1 }, viewer.dossier.id, [entry], ended)
  })
}
