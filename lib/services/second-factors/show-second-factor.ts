import 'server-only'
import { findPerson } from '@/lib/data/access/people'
import { isSecondFactorRequired } from '@/lib/data/access/required-second-factor'
import { findFactorState } from '@/lib/data/accounts/second-factors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'

/** The caller's second factor; `factor` is null when none is set up. */
export interface SecondFactorView {
  person: { name: string; email: string }
  /** Whether this instance asks one of them. */
  required: boolean
  factor: { since: Date; codesLeft: number } | null
}

/** Where the caller's second factor stands; the one thing to read for who has yet to set it up. Refuses: unauthenticated. */
export async function showSecondFactor(caller: Caller): Promise<SecondFactorView> {
  ensure(caller.personId, 'unauthenticated')
  const person = await findPerson(caller.personId)
  ensure(person, 'unauthenticated')
  const { name, email } = person
  return {
    person: { name, email },
    required: isSecondFactorRequired(person),
    factor: await findFactorState(person.id),
  }
}
