import 'server-only'
import { z } from 'zod'
import { addMember as insertMember, findPersonByEmail } from '@/lib/data/dossiers/members'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError } from '@/lib/domain/errors'
import { emailText, uuidText } from '@/lib/domain/input/text'
import { roles } from '@/lib/domain/vocabulary'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** Somebody who has an account, by e-mail, and the role they get. */
export const addMemberInput = z.object({ dossierId: uuidText, email: emailText, role: z.enum(roles) })

/**
 * Makes somebody with an account a member, or takes them back. A member stays as they are. Refuses: forbidden;
 * invalid when nobody has that e-mail (invite them by link instead).
 */
export async function addMember(caller: Caller, input: z.output<typeof addMemberInput>): Promise<{ personId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'member.manage')
    const person = await findPersonByEmail(change.db, input.email)
    if (!person)
      throw new DomainError('invalid', {
        fields: { email: dossierErrorWords.nobodyHereHasThisE },
      })
    const added = await insertMember(change, viewer, person.id, input.role)
    if (!added) return unchanged({ personId: person.id })
    const payload = { v: 1 as const, name: person.name, role: input.role }
    return changed({ personId: person.id }, viewer.dossier.id, [{ kind: 'member-joined', about: [person.id], payload }])
  })
}
