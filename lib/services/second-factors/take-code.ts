import 'server-only'
import type { Change } from '@/lib/data/mutate'
import { countRecoveryCodes, takeRecoveryCode } from '@/lib/data/recovery-codes'
import { findOpenFactor, takeStep, type OpenFactor } from '@/lib/data/second-factors'
import { DomainError } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history'
import { readOneTimeCode } from '@/lib/domain/one-time-code'
import { readRecoveryCode } from '@/lib/domain/recovery-code'
import { hashRecoveryCode } from './recovery-batch'
import { stepOf } from './totp'

type Moment = Pick<Change, 'db' | 'now'>

/** A code that was taken: of which factor, and the log entry that a recovery code leaves. */
export interface TakenCode {
  factor: OpenFactor
  entries: NewEntry[]
}

/**
 * Takes a code of a person's second factor, of the app or a recovery code, so that it works no second time. Refuses:
 * wrong-code, also when none stands.
 */
export async function takeCode(change: Moment, personId: string, typed: string): Promise<TakenCode> {
  const factor = await findOpenFactor(change.db, personId)
  if (!factor?.confirmedAt) throw wrongCode()
  const code = readOneTimeCode(typed)
  if (code === null) return takeRecovery(change, personId, factor, typed)
  const step = factor.secret && stepOf(factor.secret, code, change.now)
  if (step === null || !(await takeStep(change.db, factor.id, step))) throw wrongCode()
  return { factor, entries: [] }
}

async function takeRecovery({ db, now }: Moment, personId: string, factor: OpenFactor, typed: string): Promise<TakenCode> {
  const code = readRecoveryCode(typed)
  const batch = { factorId: factor.id, batch: factor.recoveryBatch }
  if (code === null || !(await takeRecoveryCode(db, batch, await hashRecoveryCode(batch, code), now))) throw wrongCode()
  const left = await countRecoveryCodes(db, batch)
  return { factor, entries: [{ kind: 'recovery-code-used', about: [personId], payload: { v: 1, left } }] }
}

/** The refusal of a code, beside its field. */
function wrongCode(): DomainError {
  return new DomainError('wrong-code', { fields: { code: 'This code is not right, or was used before.' } })
}
