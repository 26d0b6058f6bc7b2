import 'server-only'
import { pool } from '@/lib/data/database/database'
import { nameKey } from '@/lib/domain/parties/name-key'

/** Names that are read and written at once. */
const atOnce = 5000

/** Gives every name of a party the key that it is found by, where it has none yet, as after a migration. */
export async function fillNameKeys(): Promise<void> {
  while ((await fillSome('party', 'id')) || (await fillSome('party_alias', 'party_id')));
}

async function fillSome(table: 'party' | 'party_alias', id: 'id' | 'party_id'): Promise<boolean> {
  const { rows } = await pool().query<{ id: string; name: string }>(
    `SELECT ${id} AS id, name FROM ${table} WHERE name_key IS NULL LIMIT ${atOnce}`,
  )
  if (rows.length === 0) return false
  await pool().query(
    `UPDATE ${table} SET name_key = keyed.name_key
    FROM unnest($1::uuid[], $2::text[], $3::text[]) AS keyed (id, name, name_key)
    WHERE ${table}.${id} = keyed.id AND ${table}.name = keyed.name`,
    [rows.map((row) => row.id), rows.map(({ name }) => name), rows.map(({ name }) => nameKey(name))],
  )
  return true
}
