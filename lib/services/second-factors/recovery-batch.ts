import 'server-only'
import { keyedHash } from '@/lib/data/access/keyed-hash'
import type { RecoveryBatch } from '@/lib/data/accounts/recovery-codes'
import { RECOVERY_CODES, recoveryCodeOf } from '@/lib/domain/accounts/recovery-code'
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
export async function hashRecoveryCode(
  { factorId, batch }: RecoveryBatch,
  code: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return hashWithSalt(code, Buffer.from(`recovery code ${factorId} ${batch}`))
}

/** The hashes of a batch, as `insertRecoveryBatch` keeps them; made before the change opens its transaction. */
export async function hashRecoveryBatch(batch: RecoveryBatch): Promise<Uint8Array<ArrayBuffer>[]> {
  return Promise.all(recoveryCodes(batch).map((code) => hashRecoveryCode(batch, code)))
}
