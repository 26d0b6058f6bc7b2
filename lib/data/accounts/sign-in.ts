import 'server-only'
import { inTransaction, prisma, type Database } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'

/** What sign-in needs to know of an account; null when there is none, or it is deactivated. */
export async function findAccount(email: string): Promise<{ id: string; passwordHash: string | null } | null> {
  return prisma().person.findFirst({
    where: { email, deactivations: { none: { endedAt: null } } },
    select: { id: true, passwordHash: true },
  })
}

/** How many tries may fail, and since when they count. */
export interface TryLimit {
  tries: number
  since: Date
}

/**
 * Counts a try as failed before anything is checked, for all processes to see, one after the other for each account
 * and each address; gives its id. Null, and nothing counted, where the limit is reached. Rows older than a day go.
 */
export async function recordAttempt(
  who: { account: string; address: string },
  limits: { account: TryLimit; address: TryLimit },
  now: Date,
): Promise<string | null> {
  const id = newId()
  return inTransaction(async (db) => {
    // In one order for everybody, or two would wait for each other.
    for (const name of [`account ${who.account}`, `address ${who.address}`])
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in ${name}`}, 0))`
    for (const by of ['account', 'address'] as const) {
      const failed = await db.signInFailure.count({ where: { [by]: who[by], at: { gte: limits[by].since } } })
      if (failed >= limits[by].tries) return null
    }
    await db.signInFailure.create({ data: { id, ...who, at: now } })
    await db.signInFailure.deleteMany({ where: { at: { lt: new Date(now.getTime() - 24 * 60 * 60 * 1000) } } })
    return id
  })
}

/** Takes a try back that did not fail. */
export async function clearAttempt(id: string): Promise<void> {
  await prisma().signInFailure.deleteMany({ where: { id } })
}

/** Takes back every failed try of an account, also those counted apart (`triesOf`); false when there was none. */
export async function clearAttemptsOf(db: Database, email: string): Promise<boolean> {
  return (
    (await db.$executeRaw`DELETE FROM sign_in_failure WHERE account = ${email} OR starts_with(account, ${`${email} `})`) >
    0
  )
}
