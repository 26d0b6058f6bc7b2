import 'server-only'
import type { Caller } from '@/lib/domain/caller'
import { ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history'
import { endChange, enterChange } from './change-ends'
import { inTransaction, type Database, type Transaction } from './database'
import { newId, seedId } from './ids'
import { requireSecondFactor } from './required-second-factor'

export type { Caller } from '@/lib/domain/caller'

/** One open change: the transaction, who makes it, when, and how new things get their ids. */
export interface Change {
  db: Database
  person: { id: string; name: string; isAdmin: boolean }
  now: Date
  newId: (kind: string, seedKey?: string) => string
}

declare const outcome: unique symbol
/** What a change came to; made by `changed` or `unchanged` only. */
export interface Outcome<T> {
  [outcome]: true
  value: T
  entries: { entry: NewEntry; dossierId: string | null }[]
}

/** A change took place: its value, and at least one log entry that says so. */
export function changed<T>(value: T, dossierId: string | null, entries: [NewEntry, ...NewEntry[]]): Outcome<T> {
  return { value, entries: entries.map((entry) => ({ entry, dossierId })) } as Outcome<T>
}

/** Nothing changed, so nothing is recorded. */
export function unchanged<T>(value: T): Outcome<T> {
  return { value, entries: [] as Outcome<T>['entries'] } as Outcome<T>
}

/**
 * The one door to writing. Runs `work` in a transaction as the caller, writes its log entries with it, and
 * keeps the result under the caller's idempotency key: the same key and body give the first result again.
 * `input` is what the key's body hash is taken of. The result must survive JSON. A change that takes long brings a
 * transaction of its own (lib/data/bulk-connection).
 * Refuses: unauthenticated (nobody, or deactivated), second-factor-required, key-reused (same key, other body), and
 * what `work` refuses.
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
    const { person, repeat } = await enterChange(db, { personId, key: caller.idempotencyKey, input, now })
    await admit(db, person)
    if (repeat) return repeat.value as T
    const change = openChange(db, person, now, caller.seeding)
    const result = await work(change)
    await endChange(change, result.entries, caller.idempotencyKey, result.value)
    return result.value
  })
}

/**
 * The same door for somebody who is not signed in yet: an invitation being accepted, the first admin. `work`
 * must set `change.person` to the person it brings in before it returns entries of theirs.
 */
export async function mutateUnsigned<T>(work: (change: Change) => Promise<Outcome<T>>, seeding = false): Promise<T> {
  return inTransaction(async (db) => {
    const change = openChange(db, { id: '', name: '', isAdmin: false }, new Date(), seeding)
    const result = await work(change)
    await endChange(change, result.entries)
    return result.value
  })
}

function openChange(db: Database, person: Change['person'], now: Date, seeding = false): Change {
  return {
    db,
    person,
    now,
    newId: (kind, seedKey) => (seeding && seedKey !== undefined ? seedId(kind, seedKey) : newId()),
  }
}
