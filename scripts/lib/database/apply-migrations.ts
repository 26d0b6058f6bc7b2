import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrateWords } from '@/lib/words/commands/migrate'
import { say } from '@/lib/words/say'
import { listMigrations, migrationsFolder, type Migration } from './migration-files.mjs'
import { whileMigrating } from './migration-lock'
import { pendingMigrations, type RecordedMigration } from './pending-migrations'
import { runScript, type ScriptEnd } from './run-script'
import { scriptPlace } from './script-place'

/**
 * Applies what a database lacks of the migrations, as its owner, while nobody else does. Gives the names of those applied now,
 * in order. Throws a sentence: what `pendingMigrations` refuses, a database with tables that no migration made, and for a
 * migration that fails its place and PostgreSQL's words.
 */
export function applyMigrations(url: string, folder = migrationsFolder): Promise<string[]> {
  return whileMigrating(url, (client) => applyPending(client, folder))
}

/** The same on a connection that holds the lock already. */
export async function applyPending(client: pg.Client, folder = migrationsFolder): Promise<string[]> {
  await ensureRecord(client)
  const { rows } = await client.query<RecordedMigration>(recorded)
  const { apply, undone } = pendingMigrations(listMigrations(folder), rows)
  if (undone.length > 0) await forgetUndone(client, undone)
  for (const migration of apply) await (migration.isAlone ? applyAlone : applyWhole)(client, migration)
  return apply.map(({ name }) => name)
}

/** As Prisma makes it. */
const makeRecord = `CREATE TABLE _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** Tables of the database, those of extensions left out. */
const tables = `SELECT relname AS name FROM pg_class
  WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e') LIMIT 1`

async function ensureRecord(client: pg.Client): Promise<void> {
  const { rows: there } = await client.query<{ is: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS is`,
  )
  if (there[0]?.is) return
  const { rows: foreign } = await client.query<{ name: string }>(tables)
  if (foreign[0]) throw new Error(say(migrateWords.foreignTables, { table: foreign[0].name }))
  await client.query(makeRecord)
}

const recorded = `SELECT id, migration_name AS name, checksum, started_at AS "startedAt", finished_at AS "finishedAt", logs
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`

/** An index that CREATE INDEX CONCURRENTLY left behind: it is kept up to date and finds nothing. */
const invalidIndexes = `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE NOT indisvalid AND relkind = 'i' AND relnamespace = current_schema()::regnamespace`

async function forgetUndone(client: pg.Client, undone: readonly RecordedMigration[]): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(invalidIndexes)
  for (const { drop } of rows) await client.query(drop)
  const ids = undone.map(({ id }) => id)
  await client.query('UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = ANY($1)', [ids])
}

async function begin(client: pg.Client, { name, checksum }: Migration): Promise<string> {
  const id = randomUUID()
  const values = [id, checksum, name]
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', values)
  return id
}

const finish = 'UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1'

/** Keeps a migration and its row together, or neither. */
async function applyWhole(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    const id = await begin(client, migration)
    throwWhereItFailed(migration, await runScript(client, migration.sql))
    await client.query(finish, [id])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined) // what went wrong is told; a dead connection rolls back itself
    throw error
  }
}

/** The row is there before the statement, so that the next start finds one that was interrupted. */
async function applyAlone(client: pg.Client, migration: Migration): Promise<void> {
  const id = await begin(client, migration)
  try {
    // Prepared, since PostgreSQL prepares one statement only: of several it would make a transaction.
    await client.query({ name: migration.name, text: migration.sql })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const keep = 'UPDATE _prisma_migrations SET logs = $2 WHERE id = $1'
    await client.query(keep, [id, error.message]).catch(() => undefined) // the failure itself is told
    throwWhereItFailed(migration, { done: 0, error })
  }
  await client.query(finish, [id])
}

function throwWhereItFailed({ name, sql, isAlone }: Migration, { done, error }: ScriptEnd): void {
  if (!error) return
  const { position, code } = error instanceof pg.DatabaseError ? error : {}
  const place = scriptPlace(sql, done, position ? Number(position) : undefined)
  const message = code ? `${error.message} (${code})` : error.message
  const failed = say(migrateWords.failed, { name, ...place, message })
  throw new Error(`${failed} ${isAlone ? migrateWords.partKept : migrateWords.nothingKept}`, { cause: error })
}
