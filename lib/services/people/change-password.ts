import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/access/keyed-hash'
import { changed, mutate, type Change } from '@/lib/data/access/mutate'
import { revokeSessions, savePassword } from '@/lib/data/accounts/person-accounts'
import { findOpenFactor } from '@/lib/data/accounts/second-factors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { typedCode } from '@/lib/domain/accounts/one-time-code'
import { typedPassword, newPassword } from '@/lib/domain/accounts/password'
import { uuidText } from '@/lib/domain/input/text'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import { checkPassword, countOwnTry, provePassword } from '../second-factors/prove-oneself'
import { prepareCode, takeCode, type PreparedCode } from '../second-factors/take-code'
import { hashPassword } from './password-hash'

/** The present password and the next, a code where a second factor stands; `keepSession` goes on, all other sessions end. */
export const changePasswordInput = z.object({
  current: typedPassword,
  password: newPassword,
  code: typedCode.optional(),
  keepSession: uuidText.optional(),
})

const wrong = { field: 'current', reason: accountErrorWords.thePresentPassword }

/**
 * Changes the caller's own password and ends their other sessions; a counted try like any other check of a password.
 * Refuses: wrong-password, too-many-tries; code-needed and wrong-code where a second factor stands; conflict when the
 * password was changed meanwhile.
 */
export async function changePassword(
  caller: Caller,
  input: z.output<typeof changePasswordInput>,
): Promise<{ personId: string }> {
  // Not the passwords themselves: what a key's body is remembered by is a quick hash, and it could be guessed from.
  const passwords = keyedHash('password change', JSON.stringify([input.current, input.password, input.code]))
  return countOwnTry(caller, async (counted) => {
    const proof = await checkPassword(counted, caller, input.current)
    const code = input.code === undefined ? null : await prepareCode(counted, proof.personId, input.code)
    const next = proof.fits ? await hashPassword(input.password) : ''
    return mutate(caller, { passwords, keepSession: input.keepSession }, async (change) => {
      const { id } = change.person
      await provePassword(change, proof, wrong)
      const entries = await takeCodeIfAsked(change, code)
      ensure(await savePassword(change.db, id, proof.passwordHash ?? '', next), 'conflict')
      await revokeSessions(change.db, id, 'password changed', change.now, input.keepSession)
      return changed({ personId: id }, null, [{ kind: 'password-changed', about: [id], payload: { v: 1 } }, ...entries])
    })
  })
}

/** Takes the code where a second factor stands: a stolen password and an open screen must not be enough. */
async function takeCodeIfAsked(change: Change, code: PreparedCode | null): Promise<NewEntry[]> {
  const { id } = change.person
  if (!(await findOpenFactor(change.db, id))?.confirmedAt) return []
  const reason = accountErrorWords.yourAccountHas
  if (!code) throw new DomainError('code-needed', { reason, fields: { code: reason } })
  return (await takeCode(change, id, code)).entries
}
