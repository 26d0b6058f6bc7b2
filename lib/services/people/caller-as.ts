import 'server-only'
import { findAccount } from '@/lib/data/accounts/sign-in'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import { say } from '@/lib/words/say'

/** The person with this address as a caller, for the operator of the machine, who signs in nowhere. Refuses: not-found. */
export async function callerAs(email: string): Promise<Caller> {
  const account = await findAccount(email.trim().toLowerCase())
  if (!account)
    throw new DomainError('not-found', { reason: say(accountErrorWords.nobodyActiveHasTheAddress, { email }) })
  return { personId: account.id }
}
