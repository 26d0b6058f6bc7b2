import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/keyed-hash'
import { changed, mutate } from '@/lib/data/mutate'
import { findPasswordHash, revokeSessions, savePassword } from '@/lib/data/person-accounts'
import type { Caller } from '@/lib/domain/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { givenPassword, newPassword } from '@/lib/domain/password'
import { uuidText } from '@/lib/domain/text'
import { hashPassword, passwordFits } from './password-hash'

/** The present password and the next; `keepSession` is the session that goes on, all others end. */
export const changePasswordInput = z.object({
  current: givenPassword,
  password: newPassword,
  keepSession: uuidText.optional(),
})

/**
 * Changes the caller's own password and ends their other sessions. Refuses: wrong-password; conflict when the
 * password was changed meanwhile.
 */
export async function changePassword(
  caller: Caller,
  input: z.output<typeof changePasswordInput>,
): Promise<{ personId: string }> {
  // Not the passwords themselves: what a key's body is remembered by is a quick hash, and it could be guessed from.
  const passwords = keyedHash('password change', JSON.stringify([input.current, input.password]))
  return mutate(caller, { passwords, keepSession: input.keepSession }, async (change) => {
    const { id } = change.person
    const before = await findPasswordHash(change.db, id)
    const fits = before !== null && (await passwordFits(before, input.current))
    const reason = 'The present password is not right.'
    if (!before || !fits) throw new DomainError('wrong-password', { reason, fields: { current: reason } })
    ensure(await savePassword(change.db, id, before, await hashPassword(input.password)), 'conflict')
    await revokeSessions(change.db, id, 'password changed', change.now, input.keepSession)
    return changed({ personId: id }, null, [{ kind: 'password-changed', about: [id], payload: { v: 1 } }])
  })
}
