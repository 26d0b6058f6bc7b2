import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/access/keyed-hash'
import { changed, mutate } from '@/lib/data/access/mutate'
import { insertRecoveryBatch } from '@/lib/data/accounts/recovery-codes'
import { reads } from '@/lib/data/database/reads'
import { findOpenFactor } from '@/lib/data/accounts/second-factors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { typedCode } from '@/lib/domain/accounts/one-time-code'
import { typedPassword } from '@/lib/domain/accounts/password'
import { checkPassword, countOwnTry, provePassword } from './prove-oneself'
import { hashRecoveryBatch, recoveryCodes } from './recovery-batch'
import { prepareCode, takeCode } from './take-code'

/** The caller's password and a code, of the app or one of the recovery codes there were. */
export const renewRecoveryCodesInput = z.object({ password: typedPassword, code: typedCode })

/**
 * Makes ten new recovery codes for the caller; those before count no more. Refuses: unauthenticated,
 * second-factor-required, wrong-password, wrong-code, too-many-tries, conflict.
 */
export async function renewRecoveryCodes(
  caller: Caller,
  input: z.output<typeof renewRecoveryCodesInput>,
): Promise<{ codes: string[] }> {
  const seen = keyedHash('second factor', JSON.stringify([input.password, input.code]))
  const batch = await countOwnTry(caller, async (counted) => {
    const proof = await checkPassword(counted, caller, input.password)
    const code = await prepareCode(counted, proof.personId, input.code)
    const prepared = proof.fits ? await nextBatch(proof.personId) : null
    return mutate(caller, seen, async (change) => {
      const { id } = change.person
      await provePassword(change, proof)
      const { factor, entries } = await takeCode(change, id, code)
      const next = { factorId: factor.id, batch: factor.recoveryBatch + 1 }
      ensure(prepared?.batch.factorId === next.factorId, 'conflict')
      await insertRecoveryBatch(change, prepared.batch, prepared.hashes)
      return changed(next, null, [{ kind: 'recovery-codes-renewed', about: [id], payload: { v: 1 } }, ...entries])
    })
  })
  return { codes: recoveryCodes(batch) }
}

/** The batch after the one that counts, hashed before any transaction; null when no second factor stands. */
async function nextBatch(personId: string) {
  const factor = await findOpenFactor(reads(), personId)
  if (!factor?.confirmedAt) return null
  const batch = { factorId: factor.id, batch: factor.recoveryBatch + 1 }
  return { batch, hashes: await hashRecoveryBatch(batch) }
}
