import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { bareTables } from '../database/bare-tables'
import { applyMigrations } from '../database/apply-migrations'
import { keepFilledIn } from '../database/filled-in'
import { grantServingRole } from '../database/serving-role'
import { checkFiles, checkVersion } from './check-backup'
import { copyIn, copyOut, listTables, type TableShape } from './database-tables'
import { countBytes, highWaterMark } from './hash-stream'
import { requireSecret } from './instance-secret'
import { programMigrations, readManifest, type Manifest } from './manifest'

/**
 * Fills an empty database from a backup, all or nothing, and compares every table with the backup before it is kept.
 * Throws a sentence, and leaves the database as it was, when the backup is of another version, not whole or altered,
 * or the database has tables already, or `secret` (null: none is asked for) is not the one that the backup needs.
 */
export async function restoreBackup(
  urls: { ownerUrl: string; servingUrl: string },
  folder: string,
  { secret, tell }: { secret: string | null; tell: (line: string) => void },
): Promise<Manifest> {
  const manifest = readManifest(folder)
  checkVersion(manifest)
  if (secret !== null) requireSecret(manifest.secret, secret)
  await checkFiles(folder, manifest)
  await withClient(urls.ownerUrl, refuseUnlessEmpty)
  await applyMigrations(urls.ownerUrl)
  await grantServingRole(urls.ownerUrl, urls.servingUrl)
  await withClient(urls.ownerUrl, async (client) => {
    await client.query('BEGIN; SET LOCAL statement_timeout = 0')
    await fillTables(client, folder, manifest, tell)
    await keepFilledIn(client, programMigrations().at(-1) ?? '')
    await client.query('COMMIT')
    await client.query('ANALYZE')
  })
  return manifest
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'counterclaim restore' })
  client.on('error', () => undefined) // what was asked of it fails as well
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LIMIT 1`,
  )
  if (rows[0]) throw new Error(say(backupWords.theDatabaseIsNotEmpty, { table: rows[0].name }))
}

/**
 * Our own triggers guard changes by people; what comes back went through them when it was made. Tables that are emptied in the
 * same transaction need no log of what comes in, where the server keeps none for others (wal_level=minimal).
 */
async function fillTables(
  client: pg.Client,
  folder: string,
  { tables }: Manifest,
  tell: (line: string) => void,
): Promise<void> {
  const shapes = await listTables(client)
  for (const { name } of shapes) await client.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`)
  const dressAgain = await bareTables(client)
  await client.query(`TRUNCATE ${shapes.map(({ name }) => `"${name}"`).join(', ')}`)
  for (const table of tables) {
    tell(`  ${table.name.padEnd(28)} ${table.rows.toLocaleString('en').padStart(12)} rows`)
    const file = createReadStream(join(folder, `${table.name}.copy`), { highWaterMark })
    await pipeline(file, client.query(from(copyIn(table))))
  }
  await dressAgain((words) => tell(`  ${words}`))
  tell('  reading back ...')
  await compareTables(client, shapes, tables)
  for (const { name } of shapes) await client.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`)
}

/** Rows lie as the backup has them, in key order: the key's index leads through them faster than a sort. */
async function compareTables(client: pg.Client, shapes: TableShape[], tables: Manifest['tables']): Promise<void> {
  await client.query('SET LOCAL enable_sort = off')
  for (const { name, sha256: wanted } of tables) {
    const shape = shapes.find((one) => one.name === name)
    const { sha256 } = shape ? await countBytes(client.query(to(copyOut(shape)))) : { sha256: 'no such table' }
    if (sha256 !== wanted) throw new Error(say(backupWords.theTableCameBack, { name }))
  }
}
