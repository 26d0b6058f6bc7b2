import 'server-only'
import { randomBytes } from 'node:crypto'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { canonicalJson } from '@/lib/data/database/canonical-json'
import { query, type Database } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import type { Change, Pass, PlacedEntry } from './change'

interface Entrance {
  personId: string
  key?: string
  input: unknown
  now: Date
}

/** Of two requests with one key at once, the second waits at the insert until the first has ended. */
const enter = {
  name: 'enter-change',
  text: `
    WITH actor AS (
      SELECT id, name, is_admin, may_open FROM person
      WHERE id = $1 AND NOT EXISTS (SELECT FROM deactivation d WHERE d.person_id = person.id AND d.ended_at IS NULL)
    ), taken AS (
      INSERT INTO idempotency_key (actor_id, key, body_sha256, result, at)
      SELECT id, $2::text, $3, to_jsonb('null'::text), $4 FROM actor WHERE $2::text IS NOT NULL
      ON CONFLICT DO NOTHING RETURNING actor_id
    )
    SELECT id, name, is_admin AS "isAdmin", may_open AS "mayOpen", EXISTS (SELECT FROM taken) AS "isFirst" FROM actor`,
}

const firstResult = {
  name: 'first-result',
  text: `SELECT body_sha256 AS "bodySha256", result #>> '{}' AS result, passes FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
}

/**
 * Begins a change: finds who makes it and takes the idempotency key for its transaction. `repeat` is the result of the
 * first change with this key and body, and what it was allowed. Refuses: unauthenticated (nobody, or
 * deactivated), key-reused (also for a key from before passes were kept).
 */
export async function beginChange(db: Database, { personId, key, input, now }: Entrance) {
  const bodySha256 = key === undefined ? null : sha256(JSON.stringify(input) ?? '')
  const values = [personId, key ?? null, bodySha256, now]
  const [row] = await query<Change['person'] & { isFirst: boolean }>(db, enter, values)
  if (!row) throw new DomainError('unauthenticated')
  const { isFirst, ...person } = row
  if (key === undefined || isFirst) return { person, repeat: null }
  const [first] = await query<{ bodySha256: string; result: string; passes: Pass[] | null }>(db, firstResult, [
    personId,
    key,
  ])
  ensure(first?.passes && first.bodySha256 === bodySha256, 'key-reused')
  return { person, repeat: { value: JSON.parse(first.result) as unknown, passes: first.passes } }
}

/** A key answers repeats for this long, in milliseconds: 7 days. Each change with a key takes two older ones away, so none is left behind. */
const keyLifetime = 7 * 24 * 60 * 60 * 1000

const end = {
  name: 'end-change',
  text: `
    WITH entry AS (
      INSERT INTO log_entry (id, dossier_id, actor_id, kind, about, sha256, at)
      SELECT id, "dossierId", $2, kind, about, sha256, $3
      FROM json_to_recordset($1::json) AS e(id uuid, "dossierId" uuid, kind text, about uuid[], sha256 text)
    ), payload AS (
      INSERT INTO log_payload (log_entry_id, salt, payload)
      SELECT id, salt, payload FROM json_to_recordset($1::json) AS p(id uuid, salt text, payload jsonb)
    ), old AS (
      DELETE FROM idempotency_key WHERE (actor_id, key) IN (
        SELECT actor_id, key FROM idempotency_key WHERE $4::text IS NOT NULL AND at < $7 ORDER BY at LIMIT 2 FOR UPDATE SKIP LOCKED)
    )
    UPDATE idempotency_key SET result = to_jsonb($5::text), passes = $6::jsonb WHERE actor_id = $2 AND key = $4`,
}

/** A log entry with its payload, which is hashed with a salt of its own, so that a redacted one cannot be guessed from its hash. */
export function entryRow({ kind, about, payload }: NewEntry, dossierId: string | null) {
  const salt = randomBytes(16).toString('hex')
  return { id: newId(), dossierId, kind, about, payload, salt, sha256: sha256(salt + canonicalJson(payload)) }
}

/** Ends a change: appends its log entries, and keeps its value and what it was allowed under its key, if it has one. */
export async function commitChange(
  change: Change,
  entries: PlacedEntry[],
  key?: string,
  value?: unknown,
): Promise<void> {
  if (entries.length === 0 && key === undefined) return
  const rows = entries.map(({ entry, dossierId }) => entryRow(entry, dossierId))
  const result = JSON.stringify(value ?? null)
  const oldest = new Date(change.now.getTime() - keyLifetime)
  const passes = [...new Map(change.passes.map((pass) => [JSON.stringify(pass), pass])).values()]
  await query(change.db, end, [
    JSON.stringify(rows),
    change.person.id || null,
    change.now,
    key ?? null,
    result,
    JSON.stringify(passes),
    oldest,
  ])
}
