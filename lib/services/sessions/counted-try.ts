import 'server-only'
import { clearAttempt, recordAttempt, type TryLimit } from '@/lib/data/accounts/sign-in'
import { DomainError, ensure, type ErrorCode } from '@/lib/domain/errors'

declare const counted: unique symbol
/**
 * Shows that the try at hand is counted: every check of a password or a code asks for one (`passwordFits`, `stepOf`,
 * `prepareCode`), and only `countedTry` makes one. So no check can be reached that is not counted.
 */
export interface CountedTry {
  [counted]: true
}

interface Limit {
  tries: number
  minutes: number
}

/** How many tries may fail, and after which refusals a try stays counted: the person failed, or nobody knows. */
export interface TryRule {
  account: Limit
  address: Limit
  failures: readonly ErrorCode[]
}

/** Signing in and proving oneself: 25 failed tries for each address in 5 minutes, 25 for each account in an hour. */
export const signInRule: TryRule = {
  account: { tries: 25, minutes: 60 },
  address: { tries: 25, minutes: 5 },
  failures: ['wrong-password', 'wrong-code', 'overloaded', 'unavailable'],
}

/** A limit as it is counted at an instant. */
export function limitAt({ tries, minutes }: Limit, now: Date): TryLimit {
  return { tries, since: new Date(now.getTime() - minutes * 60_000) }
}

/**
 * One try to show who one is by a secret, counted as failed before anything is checked and forgotten if it was not.
 * `account` and `address` are what it is counted by; tries of one account add up whatever secret was wrong. Refuses:
 * too-many-tries, and what the attempt refuses.
 */
export async function countedTry<T>(
  who: { account: string; address: string },
  now: Date,
  attempt: (counted: CountedTry) => Promise<T>,
  { account, address, failures }: TryRule = signInRule,
): Promise<T> {
  const tryId = await recordAttempt(who, { account: limitAt(account, now), address: limitAt(address, now) }, now)
  ensure(tryId, 'too-many-tries')
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mark for the compiler alone, made here only
    const value = await attempt({} as CountedTry)
    await clearAttempt(tryId)
    return value
  } catch (error) {
    if (error instanceof DomainError && !failures.includes(error.code)) await clearAttempt(tryId)
    throw error
  }
}
