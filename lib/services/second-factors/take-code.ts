import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import { reads } from '@/lib/data/database/reads'
import { countRecoveryCodes, takeRecoveryCode, type RecoveryBatch } from '@/lib/data/accounts/recovery-codes'
import { findOpenFactor, takeStep, type OpenFactor } from '@/lib/data/accounts/second-factors'
import { DomainError } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { readOneTimeCode } from '@/lib/domain/accounts/one-time-code'
import { readRecoveryCode } from '@/lib/domain/accounts/recovery-code'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import type { CountedTry } from '../sessions/counted-try'
import { hashRecoveryCode } from './recovery-batch'
import { stepOf } from './totp'

type Moment = Pick<Change, 'db' | 'now'>

/** A code as it was typed, with the hash of a recovery code worked out before the change that takes it opens its transaction. */
export interface PreparedCode {
  counted: CountedTry
  typed: string
  recovery: { batch: RecoveryBatch; hash: Uint8Array<ArrayBuffer> } | null
}

/** A code that was taken: of which factor, and the log entry that a recovery code leaves. */
export interface TakenCode {
  factor: OpenFactor
  entries: NewEntry[]
}

/** Reads what somebody typed as a code of a person's second factor, outside any transaction; `takeCode` then takes it. */
export async function prepareCode(counted: CountedTry, personId: string, typed: string): Promise<PreparedCode> {
  const code = readOneTimeCode(typed) === null ? readRecoveryCode(typed) : null
  const factor = code === null ? null : await findOpenFactor(reads(), personId)
  if (code === null || !factor?.confirmedAt) return { counted, typed, recovery: null }
  const batch = { factorId: factor.id, batch: factor.recoveryBatch }
  return { counted, typed, recovery: { batch, hash: await hashRecoveryCode(batch, code) } }
}

/**
 * Takes a code of a person's second factor, of the app or a recovery code, so that it works no second time. Refuses:
 * wrong-code, also when none stands.
 */
export async function takeCode(change: Moment, personId: string, preparedCode: PreparedCode): Promise<TakenCode> {
  const factor = await findOpenFactor(change.db, personId)
  if (!factor?.confirmedAt) throw wrongCode()
  const code = readOneTimeCode(preparedCode.typed)
  if (code === null) return takeRecovery(change, personId, factor, preparedCode)
  const step = factor.secret && stepOf(preparedCode.counted, factor.secret, code, change.now)
  if (step === null || !(await takeStep(change.db, factor.id, step))) throw wrongCode()
  return { factor, entries: [] }
}

async function takeRecovery(
  { db, now }: Moment,
  personId: string,
  factor: OpenFactor,
  { recovery }: PreparedCode,
): Promise<TakenCode> {
  const batch = { factorId: factor.id, batch: factor.recoveryBatch }
  const isOfBatch = recovery?.batch.factorId === batch.factorId && recovery.batch.batch === batch.batch
  if (!isOfBatch || !(await takeRecoveryCode(db, batch, recovery.hash, now))) throw wrongCode()
  const left = await countRecoveryCodes(db, batch)
  return { factor, entries: [{ kind: 'recovery-code-used', about: [personId], payload: { v: 1, left } }] }
}

/** The refusal of a code, beside its field. */
function wrongCode(): DomainError {
  return new DomainError('wrong-code', { fields: { code: accountErrorWords.thisCodeIsNotRight } })
}
