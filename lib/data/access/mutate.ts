import 'server-only'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import type { Change, Outcome } from './change'
import { commitChange, beginChange } from './change-lifecycle'
import { inTransaction, type Database, type Transaction } from '@/lib/data/database/database'
import { newId, seedId } from '@/lib/data/database/ids'
import { requireSecondFactor } from './required-second-factor'
import { passAgain } from './viewer'

export type { Caller } from '@/lib/domain/accounts/caller'
export { alsoChanged, changed, unchanged, type Change, type Outcome } from './change'

/**
 * The one door to writing. Runs `work` in a transaction as the caller, writes its log entries with it, and
 * keeps the result under the caller's idempotency key: the same key and body give the first result again.
 * `input` is what the key's body hash is taken of. The result must survive JSON. A change that takes long brings a
 * transaction of its own (lib/data/database/bulk-connection).
 *
 * A repeat is answered only to somebody who may still do what the first change did: every dossier it entered and every
 * action it was allowed is asked again, of the person as they are now and of the subject as the first change read it
 * (`passAgain`). So what the change did to its own subject, retiring a claim for instance, does not refuse its repeat,
 * and what the person has lost since does: a demoted lead gets no invitation link again, and whoever left the dossier by
 * the change itself reads, on repeating it, that they are no member any more. A change that entered nothing is about the
 * caller alone, who was let in again.
 *
 * Refuses: unauthenticated (nobody, or deactivated), second-factor-required, key-reused (same key, other body), not-found
 * and forbidden (a repeat by somebody who lost the right), and what `work` refuses.
 */
export async function mutate<T>(caller: Caller, input: unknown, work: Work<T>, transaction?: Transaction): Promise<T> {
  return mutateAs(caller, input, work, requireSecondFactor, transaction)
}

/**
 * The same door for setting up a second factor: open to whoever must have one and has none, who can do nothing else.
 */
export async function mutateSecondFactor<T>(caller: Caller, input: unknown, work: Work<T>): Promise<T> {
  return mutateAs(caller, input, work, async () => {})
}

type Work<T> = (change: Change) => Promise<Outcome<T>>
type Admit = (db: Database, person: Change['person']) => Promise<void>

async function mutateAs<T>(
  caller: Caller,
  input: unknown,
  work: Work<T>,
  admit: Admit,
  transaction: Transaction = inTransaction,
): Promise<T> {
  ensure(caller.personId, 'unauthenticated')
  const personId = caller.personId
  return transaction(async (db) => {
    const now = new Date()
    const { person, repeat } = await beginChange(db, { personId, key: caller.idempotencyKey, input, now })
    await admit(db, person)
    const change = openChange(db, person, now, caller.seeding)
    if (repeat) {
      await passAgain(change, repeat.passes)
      return repeat.value as T
    }
    const result = await work(change)
    await commitChange(change, result.entries, caller.idempotencyKey, result.value)
    return result.value
  })
}

/**
 * The same door for somebody who is not signed in yet: an invitation being accepted, the first admin. `work`
 * must set `change.person` to the person it brings in before it returns entries of theirs.
 */
export async function mutateUnsigned<T>(work: (change: Change) => Promise<Outcome<T>>, seeding = false): Promise<T> {
  return inTransaction(async (db) => {
    const change = openChange(db, { id: '', name: '', isAdmin: false, mayOpen: false }, new Date(), seeding)
    const result = await work(change)
    await commitChange(change, result.entries)
    return result.value
  })
}

function openChange(db: Database, person: Change['person'], now: Date, seeding = false): Change {
  return {
    db,
    person,
    now,
    passes: [],
    newId: (kind, seedKey) => (seeding && seedKey !== undefined ? seedId(kind, seedKey) : newId()),
  }
}
