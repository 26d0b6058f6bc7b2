import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/access/keyed-hash'
import { changed, mutate } from '@/lib/data/access/mutate'
import { endFactor } from '@/lib/data/accounts/second-factors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { typedCode } from '@/lib/domain/accounts/one-time-code'
import { typedPassword } from '@/lib/domain/accounts/password'
import { checkPassword, countOwnTry, provePassword } from './prove-oneself'
import { prepareCode, takeCode } from './take-code'

/** The caller's password and a code, of the app or a recovery code. */
export const turnOffSecondFactorInput = z.object({ password: typedPassword, code: typedCode })

/**
 * Ends the caller's second factor; where one is asked of them, their next request leads to setting up another.
 * Refuses: unauthenticated, second-factor-required, wrong-password, wrong-code, too-many-tries, conflict.
 */
export async function turnOffSecondFactor(
  caller: Caller,
  input: z.output<typeof turnOffSecondFactorInput>,
): Promise<{ factorId: string }> {
  const seen = keyedHash('second factor', JSON.stringify([input.password, input.code]))
  return countOwnTry(caller, async (counted) => {
    const proof = await checkPassword(counted, caller, input.password)
    const code = await prepareCode(counted, proof.personId, input.code)
    return mutate(caller, seen, async (change) => {
      const { id } = change.person
      await provePassword(change, proof)
      const { factor, entries } = await takeCode(change, id, code)
      ensure(await endFactor(change, factor.id, 'turned off'), 'conflict')
      return changed({ factorId: factor.id }, null, [
        { kind: 'second-factor-turned-off', about: [id], payload: { v: 1 } },
        ...entries,
      ])
    })
  })
}
