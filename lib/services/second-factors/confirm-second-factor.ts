import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/access/keyed-hash'
import { changed, mutateSecondFactor } from '@/lib/data/access/mutate'
import { revokeSessions } from '@/lib/data/accounts/person-accounts'
import { insertRecoveryBatch } from '@/lib/data/accounts/recovery-codes'
import { confirmFactor, findOpenFactor, type OpenFactor } from '@/lib/data/accounts/second-factors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { typedCode, readOneTimeCode } from '@/lib/domain/accounts/one-time-code'
import { uuidText } from '@/lib/domain/input/text'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import type { CountedTry } from '../sessions/counted-try'
import { countSetUpTry } from './prove-oneself'
import { hashRecoveryBatch, recoveryCodes } from './recovery-batch'
import { stepOf } from './totp'

/** Which attempt, its first code, and the session that goes on (all others were opened without a code, and end). */
export const confirmSecondFactorInput = z.object({
  factorId: uuidText,
  code: typedCode,
  keepSession: uuidText.optional(),
})

/** Milliseconds in which a set-up is to be finished: one hour. */
const patience = 60 * 60 * 1000

/**
 * Makes the caller's second factor count, from the next request on, and gives its recovery codes. Refuses:
 * unauthenticated, wrong-code, too-many-tries, conflict when it was begun again elsewhere or more than an hour ago.
 */
export async function confirmSecondFactor(
  caller: Caller,
  input: z.output<typeof confirmSecondFactorInput>,
): Promise<{ codes: string[] }> {
  const { factorId, keepSession } = input
  const seen = { code: keyedHash('second factor', input.code), factorId, keepSession }
  const batch = { factorId, batch: 1 }
  await countSetUpTry(caller, async (counted) => {
    const hashes = await hashRecoveryBatch(batch)
    return mutateSecondFactor(caller, seen, async (change) => {
      const { id } = change.person
      const factor = await findOpenFactor(change.db, id)
      const isPending =
        factor?.id === factorId && !factor.confirmedAt && change.now.getTime() - factor.begunAt.getTime() < patience
      ensure(isPending, 'conflict', {
        reason: accountErrorWords.thisSetUpIsOver,
      })
      ensure(await confirmFactor(change, factorId, firstStep(counted, factor, input.code, change.now)), 'conflict')
      await insertRecoveryBatch(change, batch, hashes)
      await revokeSessions(change.db, id, 'second factor set up', change.now, keepSession)
      return changed(null, null, [{ kind: 'second-factor-set-up', about: [id], payload: { v: 1 } }])
    })
  })
  return { codes: recoveryCodes(batch) }
}

function firstStep(counted: CountedTry, { secret }: OpenFactor, typed: string, now: Date): number {
  const code = readOneTimeCode(typed)
  const step = secret && code !== null ? stepOf(counted, secret, code, now) : null
  if (step !== null) return step
  const reason = accountErrorWords.thisCodeDoesNotFit
  throw new DomainError('wrong-code', { reason, fields: { code: reason } })
}
