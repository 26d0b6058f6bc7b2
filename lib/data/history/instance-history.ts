import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { LogRow } from './history'

/** Sorts after every UUIDv7: the keyset of a first page. */
const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

const sql = `
  SELECT entry.id, entry.at, entry.kind, entry.about, entry.actor_id AS "actorId", person.name AS "actorName", log_payload.payload
  FROM log_entry entry
  LEFT JOIN person ON person.id = entry.actor_id
  LEFT JOIN log_payload ON log_payload.log_entry_id = entry.id
  WHERE entry.dossier_id IS NULL AND entry.id < $1::uuid
  ORDER BY entry.id DESC LIMIT $2`

/** An entry of the instance's own log: nothing in it is a judgement, so nothing of it is hidden. */
export type InstanceLogRow = Pick<LogRow, 'id' | 'at' | 'kind' | 'about' | 'actorId' | 'actorName' | 'payload'>

/** Entries that belong to no dossier (accounts, passwords, second factors), newest first, `limit` at most, below `before`. */
export async function listInstanceEntries(before: string | null, limit: number): Promise<InstanceLogRow[]> {
  return (
    await pool().query<InstanceLogRow>({ name: 'instance-history', text: sql, values: [before ?? newest, limit] })
  ).rows
}
