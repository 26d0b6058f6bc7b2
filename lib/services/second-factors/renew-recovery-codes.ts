import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/keyed-hash'
import { changed, mutate } from '@/lib/data/mutate'
import type { Caller } from '@/lib/domain/caller'
import { givenCode } from '@/lib/domain/one-time-code'
import { givenPassword } from '@/lib/domain/password'
import { countOwnTry, provePassword } from './prove-oneself'
import { recoveryCodes, startRecoveryBatch } from './recovery-batch'
import { takeCode } from './take-code'

/** The caller's password and a code, of the app or one of the recovery codes there were. */
export const renewRecoveryCodesInput = z.object({ password: givenPassword, code: givenCode })

/**
 * Makes ten new recovery codes for the caller; those before count no more. Refuses: unauthenticated,
 * second-factor-required, wrong-password, wrong-code, too-many-tries, conflict.
 */
export async function renewRecoveryCodes(
  caller: Caller,
  input: z.output<typeof renewRecoveryCodesInput>,
): Promise<{ codes: string[] }> {
  const seen = keyedHash('second factor', JSON.stringify([input.password, input.code]))
  const batch = await countOwnTry(caller, () =>
    mutate(caller, seen, async (change) => {
      const { id } = change.person
      await provePassword(change, input.password)
      const { factor, entries } = await takeCode(change, id, input.code)
      const next = { factorId: factor.id, batch: factor.recoveryBatch + 1 }
      await startRecoveryBatch(change, next)
      return changed(next, null, [{ kind: 'recovery-codes-renewed', about: [id], payload: { v: 1 } }, ...entries])
    }),
  )
  return { codes: recoveryCodes(batch) }
}
