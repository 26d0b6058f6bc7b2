import 'server-only'
import type { NewEntry } from '@/lib/domain/history/history'
import type { Action, Subject } from '@/lib/domain/policy'
import type { Database } from '@/lib/data/database/database'

/** Something the person of a change was allowed: in a dossier (null: in the instance), on the subject as it was read. */
export interface Pass {
  dossierId: string | null
  action: Action
  subject: Subject
}

/** One open change: the transaction, who makes it, when, what they were allowed so far, and how new things get their ids. */
export interface Change {
  db: Database
  person: { id: string; name: string; isAdmin: boolean; mayOpen: boolean }
  now: Date
  passes: Pass[]
  newId: (kind: string, seedKey?: string) => string
}

/** A log entry and the dossier in whose history it is kept; null for the history of accounts. */
export interface PlacedEntry {
  entry: NewEntry
  dossierId: string | null
}

declare const outcome: unique symbol
/** What a change came to; made by `changed` or `unchanged` only. */
export interface Outcome<T> {
  [outcome]: true
  value: T
  entries: PlacedEntry[]
}

/** A change took place: its value, and at least one log entry that says so; `elsewhere` are entries of other histories. */
export function changed<T>(
  value: T,
  dossierId: string | null,
  entries: [NewEntry, ...NewEntry[]],
  elsewhere: PlacedEntry[] = [],
): Outcome<T> {
  return { value, entries: [...entries.map((entry) => ({ entry, dossierId })), ...elsewhere] } as Outcome<T>
}

/** The same change with more that took place in it. */
export function alsoChanged<T>(
  { value, entries }: Outcome<T>,
  dossierId: string,
  more: readonly NewEntry[],
): Outcome<T> {
  return { value, entries: [...entries, ...more.map((entry) => ({ entry, dossierId }))] } as Outcome<T>
}

/** Nothing changed, so nothing is recorded. */
export function unchanged<T>(value: T): Outcome<T> {
  return { value, entries: [] as PlacedEntry[] } as Outcome<T>
}
