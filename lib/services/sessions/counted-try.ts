import 'server-only'
import { forgetTry, reserveTry } from '@/lib/data/sign-in'
import { DomainError, ensure, type ErrorCode } from '@/lib/domain/errors'

/** Failed tries allowed: 25 per address in 5 minutes, 25 per account in an hour. */
const limits = { address: { tries: 25, minutes: 5 }, account: { tries: 25, minutes: 60 } }

/** After these the try stays counted: the person failed, or nobody knows. */
const failures: readonly ErrorCode[] = ['wrong-password', 'wrong-code', 'overloaded', 'unavailable']

/**
 * One try to show who one is by password or code, counted as failed before anything is checked and forgotten if it
 * was not. Wrong codes and wrong passwords add up. Refuses: too-many-tries, and what the attempt refuses.
 */
export async function countedTry<T>(
  who: { account: string; address: string },
  now: Date,
  attempt: () => Promise<T>,
): Promise<T> {
  const limitOf = ({ tries, minutes }: (typeof limits)['account']) => ({ tries, since: new Date(now.getTime() - minutes * 60_000) })
  const tryId = await reserveTry(who, { account: limitOf(limits.account), address: limitOf(limits.address) }, now)
  ensure(tryId, 'too-many-tries')
  try {
    const value = await attempt()
    await forgetTry(tryId)
    return value
  } catch (error) {
    if (error instanceof DomainError && !failures.includes(error.code)) await forgetTry(tryId)
    throw error
  }
}
