import type pg from 'pg'

interface Statement {
  drop: string
  make: string
}

const constraints = (kinds: string) => `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype IN (${kinds}) AND connamespace = 'public'::regnamespace ORDER BY conrelid::regclass::text, conname`

const foreignKeys = constraints(`'f'`)

const ownKeys = constraints(`'p', 'u', 'x'`)

const indexes = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE relnamespace = 'public'::regnamespace ORDER BY indexrelid::regclass::text`

/**
 * Takes the foreign keys (tables point to each other in circles), the primary keys and all indexes off all tables while
 * they are filled; gives how to put them back as they were, when PostgreSQL checks every row. As the owner of the database,
 * inside a transaction or not.
 */
export async function bareTables(client: pg.Client): Promise<(say?: (words: string) => void) => Promise<void>> {
  const off = async (sql: string) => {
    const { rows } = await client.query<Statement>(sql)
    for (const { drop } of rows) await client.query(drop)
    return rows
  }
  const foreign = await off(foreignKeys)
  const own = await off(ownKeys)
  const others = await off(indexes)
  return async (say) => {
    await client.query(`SET maintenance_work_mem = '256MB'`)
    say?.('indexes ...')
    for (const { make } of [...own, ...others]) await client.query(make)
    say?.('foreign keys ...')
    for (const { make } of foreign) await client.query(make)
    await client.query('RESET maintenance_work_mem')
  }
}
