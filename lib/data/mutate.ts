import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Caller } from '@/lib/domain/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history'
import { inTransaction, type Database } from './database'
import { newId, seedId, sha256 } from './ids'

export type { Caller } from '@/lib/domain/caller'

/** One open change: the transaction, who makes it, when, and how new things get their ids. */
export interface Change {
  db: Database
  person: { id: string; name: string; isAdmin: boolean }
  now: Date
  newId: (kind: string, seedKey?: string) => string
}

/** Runs work in one transaction, all or nothing; what the database refuses is one of our codes. */
export type Transaction = <T>(work: (db: Database) => Promise<T>) => Promise<T>

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
 * Refuses: unauthenticated (nobody, or deactivated), key-reused (same key, other body), and what `work` refuses.
 */
export async function mutate<T>(
  caller: Caller,
  input: unknown,
  work: (change: Change) => Promise<Outcome<T>>,
  transaction: Transaction = inTransaction,
): Promise<T> {
  ensure(caller.personId, 'unauthenticated')
  const personId = caller.personId
  return transaction(async (db) => {
    const change = openChange(db, await activePerson(db, personId), caller.seeding)
    const repeat = await claimKey(db, caller, personId, input, change.now)
    if (repeat) return repeat.value as T
    const result = await work(change)
    await appendEntries(change, result.entries)
    await keepResult(db, caller, personId, result.value)
    return result.value
  })
}

/**
 * The same door for somebody who is not signed in yet: an invitation being accepted, the first admin. `work`
 * must set `change.person` to the person it brings in before it returns entries of theirs.
 */
export async function mutateUnsigned<T>(work: (change: Change) => Promise<Outcome<T>>, seeding = false): Promise<T> {
  return inTransaction(async (db) => {
    const change = openChange(db, { id: '', name: '', isAdmin: false }, seeding)
    const result = await work(change)
    await appendEntries(change, result.entries)
    return result.value
  })
}

async function activePerson(db: Database, personId: string): Promise<Change['person']> {
  const person = await db.person.findFirst({
    where: { id: personId, deactivationsByPersonId: { none: { endedAt: null } } },
    select: { id: true, name: true, isAdmin: true },
  })
  if (!person) throw new DomainError('unauthenticated')
  return person
}

function openChange(db: Database, person: Change['person'], seeding = false): Change {
  return {
    db,
    person,
    now: new Date(),
    newId: (kind, seedKey) => (seeding && seedKey !== undefined ? seedId(kind, seedKey) : newId()),
  }
}

/** Takes the key for this transaction; a second request with the same key waits here until the first is done. */
async function claimKey(db: Database, caller: Caller, actorId: string, input: unknown, at: Date) {
  const key = caller.idempotencyKey
  if (key === undefined) return null
  const bodySha256 = sha256(JSON.stringify(input) ?? '')
  const taken = await db.idempotencyKey.createMany({
    data: [{ actorId, key, bodySha256, result: 'null', at }],
    skipDuplicates: true,
  })
  if (taken.count === 1) return null
  const first = await db.idempotencyKey.findUniqueOrThrow({ where: { actorId_key: { actorId, key } } })
  ensure(first.bodySha256 === bodySha256, 'key-reused')
  return { value: JSON.parse(first.result as string) as unknown }
}

async function keepResult(db: Database, caller: Caller, actorId: string, value: unknown): Promise<void> {
  const key = caller.idempotencyKey
  if (key === undefined) return
  await db.idempotencyKey.update({
    where: { actorId_key: { actorId, key } },
    data: { result: JSON.stringify(value ?? null) },
  })
}

async function appendEntries(change: Change, entries: Outcome<unknown>['entries']): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ entry, dossierId }) => logRows(change, entry, dossierId))
  await change.db.logEntry.createMany({ data: rows.map(({ logEntry }) => logEntry) })
  await change.db.logPayload.createMany({ data: rows.map(({ logPayload }) => logPayload) })
}

/**
 * The rows of a log entry of this change. A payload is hashed with a salt of its own, so that a redacted one cannot be
 * guessed from its hash.
 */
export function logRows(change: Change, entry: NewEntry, dossierId: string | null) {
  const id = newId()
  const salt = randomBytes(16).toString('hex')
  const payload = entry.payload as object
  const { kind, about } = entry
  const hash = sha256(salt + canonicalJson(payload))
  return {
    logEntry: { id, dossierId, actorId: change.person.id || null, kind, about, sha256: hash, at: change.now },
    logPayload: { logEntryId: id, salt, payload },
  }
}

/** JSON with sorted keys, as hashed: jsonb does not keep the order in which a payload was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
