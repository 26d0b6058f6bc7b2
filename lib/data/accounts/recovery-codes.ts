import 'server-only'
import { ensure } from '@/lib/domain/errors'
import type { Database } from '@/lib/data/database/database'
import type { Change } from '@/lib/data/access/mutate'

/** The batch of recovery codes that counts: of which factor, and its number from 1. */
export interface RecoveryBatch {
  factorId: string
  batch: number
}

/** Keeps the hashes of the next batch; the batches before count no more. Refuses: conflict when another was made meanwhile. */
export async function insertRecoveryBatch(
  change: Change,
  { factorId, batch }: RecoveryBatch,
  hashes: Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const where = { id: factorId, endedAt: null, recoveryBatch: batch - 1 }
  const saved = await change.db.secondFactor.updateMany({ where, data: { recoveryBatch: batch } })
  ensure(saved.count === 1, 'conflict')
  await change.db.recoveryCode.createMany({
    data: hashes.map((hash) => ({ secondFactorId: factorId, batch, hash, madeAt: change.now })),
  })
}

/** Uses a code up, once; false for one that is none, or was used before, also at the same moment. */
export async function takeRecoveryCode(
  db: Database,
  { factorId, batch }: RecoveryBatch,
  hash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<boolean> {
  const where = { secondFactorId: factorId, batch, hash, usedAt: null }
  return (await db.recoveryCode.updateMany({ where, data: { usedAt: now } })).count === 1
}

/** How many codes of the batch are left. */
export async function countRecoveryCodes(db: Database, { factorId, batch }: RecoveryBatch): Promise<number> {
  return db.recoveryCode.count({ where: { secondFactorId: factorId, batch, usedAt: null } })
}
