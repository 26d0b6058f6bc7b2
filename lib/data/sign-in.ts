import 'server-only'
import { prisma } from './database'
import { newId } from './ids'

/** What sign-in needs to know of an account; null when there is none, or it is deactivated. */
export async function findAccount(email: string): Promise<{ id: string; passwordHash: string | null } | null> {
  return prisma().person.findFirst({
    where: { email, deactivationsByPersonId: { none: { endedAt: null } } },
    select: { id: true, passwordHash: true },
  })
}

/** Failed tries since the given instants, by account and by address. */
export async function countFailures(
  who: { account: string; address: string },
  since: { account: Date; address: Date },
): Promise<{ account: number; address: number }> {
  const [account, address] = await Promise.all([
    prisma().signInFailure.count({ where: { account: who.account, at: { gte: since.account } } }),
    prisma().signInFailure.count({ where: { address: who.address, at: { gte: since.address } } }),
  ])
  return { account, address }
}

/** Counts a failed try; rows older than a day go. */
export async function recordFailure(who: { account: string; address: string }, now: Date): Promise<void> {
  await prisma().signInFailure.create({ data: { id: newId(), ...who, at: now } })
  await prisma().signInFailure.deleteMany({ where: { at: { lt: new Date(now.getTime() - 24 * 60 * 60 * 1000) } } })
}
