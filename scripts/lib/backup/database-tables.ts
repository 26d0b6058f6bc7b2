import type pg from 'pg'

/** A table as it is copied: its own columns (not those the database makes from others), in key order. */
export interface TableShape {
  name: string
  columns: string[]
  key: string[]
}

const shapes = `
  SELECT c.relname AS name,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT array_agg(a.attname::text ORDER BY k.place) FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, place), pg_attribute a
     WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS key
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  ORDER BY 1`

/** All tables of the model, by name. */
export async function listTables(client: pg.ClientBase): Promise<TableShape[]> {
  return (await client.query<TableShape>(shapes)).rows
}

/** The migrations that a database has had, in order; none when it was never migrated. */
export async function listMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows: there } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`,
  )
  if (!there[0]?.there) return []
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
  )
  return rows.map(({ name }) => name)
}

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(', ')

/** The query of a table's rows, the same bytes for the same rows. */
export const copyOut = ({ name, columns, key }: TableShape) =>
  `COPY (SELECT ${quoted(columns)} FROM "${name}" ORDER BY ${quoted(key.length > 0 ? key : columns)}) TO STDOUT WITH (FORMAT binary)`

/** The statement that takes such rows back. */
export const copyIn = ({ name, columns }: Pick<TableShape, 'name' | 'columns'>) =>
  `COPY "${name}" (${quoted(columns)}) FROM STDIN WITH (FORMAT binary, FREEZE)`
