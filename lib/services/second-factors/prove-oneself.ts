import 'server-only'
import { findPerson, getCallerPerson, type PersonRow } from '@/lib/data/access/people'
import { findPasswordHash, holdPassword } from '@/lib/data/accounts/person-accounts'
import type { Change } from '@/lib/data/access/mutate'
import { reads } from '@/lib/data/database/reads'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { triesOf } from '@/lib/domain/accounts/tries-of'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import { passwordFits } from '../people/password-hash'
import { countedTry, type CountedTry } from '../sessions/counted-try'

/** What came of comparing a password with somebody's hash, before the change that asks for it opens its transaction. */
export interface PasswordProof {
  personId: string
  passwordHash: string | null
  fits: boolean
}

/**
 * Compares a password with that of the caller, outside any transaction: hashing takes long, and would keep a connection
 * from everybody else. What came of it counts inside the change alone (`provePassword`).
 */
export async function checkPassword(
  counted: CountedTry,
  { personId }: Caller,
  password: string,
): Promise<PasswordProof> {
  ensure(personId, 'unauthenticated')
  const passwordHash = await findPasswordHash(reads(), personId)
  return {
    personId,
    passwordHash,
    fits: passwordHash !== null && (await passwordFits(counted, passwordHash, password)),
  }
}

/**
 * Refuses with wrong-password, beside `field`, unless the password was that of whoever makes this change; with conflict
 * when it was changed meanwhile.
 */
export async function provePassword(
  change: Change,
  { personId, passwordHash, fits }: PasswordProof,
  { field, reason }: { field: string; reason: string } = {
    field: 'password',
    reason: accountErrorWords.thePasswordIsNotRight,
  },
): Promise<void> {
  ensure(personId === change.person.id, 'unauthenticated')
  if (!fits || passwordHash === null) throw new DomainError('wrong-password', { reason, fields: { [field]: reason } })
  ensure(await holdPassword(change.db, personId, passwordHash), 'conflict', {
    reason: accountErrorWords.yourPasswordWasChanged,
  })
}

/**
 * What the caller does with their own password or code, counted as a try to sign in is: an open session must be no
 * place to guess either. Counted apart from tries to sign in, so that no stranger can shut these doors. Refuses:
 * unauthenticated, second-factor-required, too-many-tries, and what it does.
 */
export async function countOwnTry<T>(caller: Caller, attempt: Attempt<T>): Promise<T> {
  return countTryOf(await getCallerPerson(caller), attempt)
}

/** The same for setting up a second factor, which is open to whoever must have one and has none. */
export async function countSetUpTry<T>(caller: Caller, attempt: Attempt<T>): Promise<T> {
  const person = caller.personId === null ? null : await findPerson(caller.personId)
  ensure(person, 'unauthenticated')
  return countTryOf(person, attempt)
}

type Attempt<T> = (counted: CountedTry) => Promise<T>

async function countTryOf<T>(person: PersonRow, attempt: Attempt<T>): Promise<T> {
  const who = { account: triesOf(person.email, 'signed in'), address: `signed in as ${person.id}` }
  return countedTry(who, new Date(), attempt)
}
