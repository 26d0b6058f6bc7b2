import 'server-only'
import { keyedHash } from '@/lib/data/keyed-hash'
import { insertRecoveryBatch, type RecoveryBatch } from '@/lib/data/recovery-codes'
import type { Change } from '@/lib/data/mutate'
import { RECOVERY_CODES, recoveryCodeOf } from '@/lib/domain/recovery-code'
import { hashWithSalt } from '../people/password-hash'

/**
 * The codes of a batch. Derived under the instance's secret and kept nowhere, so that a form that is sent again,
 * because its answer got lost, gives the same ones. Once hashed they hold under any other secret, too.
 */
export function recoveryCodes({ factorId, batch }: RecoveryBatch): string[] {
  return Array.from({ length: RECOVERY_CODES }, (_, n) =>
    recoveryCodeOf(Buffer.from(keyedHash('recovery code', `${factorId} ${batch} ${n}`), 'base64url')),
  )
}

/** The hash by which a code is found again. */
export async function hashRecoveryCode({ factorId, batch }: RecoveryBatch, code: string): Promise<Uint8Array<ArrayBuffer>> {
  return hashWithSalt(code, Buffer.from(`recovery code ${factorId} ${batch}`))
}

/** Makes the codes of the batch count, and those before count no more. Refuses: conflict. */
export async function startRecoveryBatch(change: Change, batch: RecoveryBatch): Promise<void> {
  const hashes = await Promise.all(recoveryCodes(batch).map((code) => hashRecoveryCode(batch, code)))
  await insertRecoveryBatch(change, batch, hashes)
}
