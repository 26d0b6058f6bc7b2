import 'server-only'
import { prisma, type Database } from '@/lib/data/database/database'
import type { Change } from '@/lib/data/access/mutate'
import { seal, unseal } from '@/lib/data/access/seal'

/** What the secrets of second factors are sealed for. */
export const factorPurpose = 'second factor'

/** A second factor that stands or is being set up; `secret` is null where it cannot be opened any more. */
export interface OpenFactor {
  id: string
  secret: Uint8Array | null
  begunAt: Date
  confirmedAt: Date | null
  recoveryBatch: number
}

/** The second factor of a person, standing or being set up; null when there is none. */
export async function findOpenFactor(db: Database, personId: string): Promise<OpenFactor | null> {
  const row = await db.secondFactor.findFirst({
    where: { personId, endedAt: null },
    select: { id: true, sealedSecret: true, begunAt: true, confirmedAt: true, recoveryBatch: true },
  })
  if (!row?.sealedSecret) return null
  const { sealedSecret, ...rest } = row
  return { ...rest, secret: unseal(factorPurpose, row.id, sealedSecret) }
}

/** Whether a person has a second factor that stands, for sign-in to ask for its code. */
export async function hasSecondFactor(personId: string): Promise<boolean> {
  return (await prisma().secondFactor.count({ where: { personId, confirmedAt: { not: null }, endedAt: null } })) > 0
}

/** The secret of the caller's own factor while it is being set up; null once that is over. */
export async function findPendingSecret(personId: string, id: string): Promise<Uint8Array | null> {
  const factor = await findOpenFactor(prisma(), personId)
  return factor?.id === id && factor.confirmedAt === null ? factor.secret : null
}

/** Begins setting one up, in the place of an earlier attempt; gives its id. Refuses: conflict when one stands or comes up meanwhile. */
export async function insertFactor(change: Change, secret: Uint8Array): Promise<string> {
  const personId = change.person.id
  await change.db.secondFactor.updateMany({
    where: { personId, confirmedAt: null, endedAt: null },
    data: ending(change, 'begun again'),
  })
  const id = change.newId('second-factor')
  const sealedSecret = seal(factorPurpose, id, secret)
  await change.db.secondFactor.create({ data: { id, personId, sealedSecret, begunAt: change.now } })
  return id
}

/** Makes it stand, by a code of this step; false when it was ended or confirmed meanwhile. */
export async function confirmFactor(change: Change, id: string, step: number): Promise<boolean> {
  const where = { id, confirmedAt: null, endedAt: null }
  const saved = await change.db.secondFactor.updateMany({
    where,
    data: { confirmedAt: change.now, lastStep: BigInt(step) },
  })
  return saved.count === 1
}

/** Ends it, secret and all; false when that was done meanwhile. */
export async function endFactor(change: Change, id: string, because: string): Promise<boolean> {
  const saved = await change.db.secondFactor.updateMany({ where: { id, endedAt: null }, data: ending(change, because) })
  return saved.count === 1
}

const ending = (change: Change, because: string) => ({
  sealedSecret: null,
  endedAt: change.now,
  endedById: change.person.id,
  endedBecause: because,
})

/** Takes the code of one step, once: false for this step or an earlier one taken before, also at the same moment. */
export async function takeStep(db: Database, id: string, step: number): Promise<boolean> {
  const where = { id, endedAt: null, lastStep: { lt: BigInt(step) } }
  return (await db.secondFactor.updateMany({ where, data: { lastStep: BigInt(step) } })).count === 1
}

/** When a person's second factor was set up, and how many recovery codes are left; null when none stands. */
export async function findFactorState(personId: string): Promise<{ since: Date; codesLeft: number } | null> {
  const row = await prisma().secondFactor.findFirst({
    where: { personId, confirmedAt: { not: null }, endedAt: null },
    select: {
      confirmedAt: true,
      recoveryBatch: true,
      recoveryCodes: { where: { usedAt: null }, select: { batch: true } },
    },
  })
  if (!row?.confirmedAt) return null
  return {
    since: row.confirmedAt,
    codesLeft: row.recoveryCodes.filter(({ batch }) => batch === row.recoveryBatch).length,
  }
}
