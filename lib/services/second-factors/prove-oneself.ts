import 'server-only'
import { findPerson } from '@/lib/data/people'
import { findPasswordHash } from '@/lib/data/person-accounts'
import type { Change } from '@/lib/data/mutate'
import type { Caller } from '@/lib/domain/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { passwordFits } from '../people/password-hash'
import { countedTry } from '../sessions/counted-try'

/** Refuses with wrong-password, beside the field, unless the password is that of whoever makes this change. */
export async function provePassword(change: Change, password: string): Promise<void> {
  const hash = await findPasswordHash(change.db, change.person.id)
  if (hash !== null && (await passwordFits(hash, password))) return
  const reason = 'The password is not right.'
  throw new DomainError('wrong-password', { reason, fields: { password: reason } })
}

/**
 * What the caller does with their own password or code, counted as a try to sign in is: an open session must be no
 * place to guess either. Refuses: unauthenticated, too-many-tries, and what it does.
 */
export async function countOwnTry<T>(caller: Caller, attempt: () => Promise<T>): Promise<T> {
  ensure(caller.personId, 'unauthenticated')
  const person = await findPerson(caller.personId)
  ensure(person, 'unauthenticated')
  return countedTry({ account: person.email, address: `signed in as ${person.id}` }, new Date(), attempt)
}
