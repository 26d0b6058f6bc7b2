import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { checkFiles } from './check-backup'
import { copyOut, listMigrations, listTables, type TableShape } from './database-tables'
import { describeSecret } from './instance-secret'
import { countingStream, highWaterMark } from './hash-stream'
import { manifestFile, programMigrations, programVersion, type Manifest } from './manifest'

/**
 * Writes all rows of a database into a folder that must not be there yet: one state of it, while everybody works on.
 * Read back from the disk before it gets its name. `secret` is the instance's, of which the backup keeps a fingerprint. Throws a sentence when the database is not of this version.
 */
export async function writeBackup(
  ownerUrl: string,
  folder: string,
  secret: string,
  tell: (line: string) => void,
): Promise<Manifest> {
  if (existsSync(folder)) throw new Error(say(backupWords.isThereAlreadyName, { folder }))
  const part = `${folder}.part-${process.pid}`
  mkdirSync(part, { recursive: true, mode: 0o700 })
  const clients = [1, 2].map(
    () => new pg.Client({ connectionString: ownerUrl, application_name: 'counterclaim backup' }),
  )
  try {
    await beholdOneState(clients)
    const manifest = await copyTables(clients, part, secret, tell)
    writeFileSync(join(part, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
    await checkFiles(part, manifest)
    renameSync(part, folder)
    return manifest
  } finally {
    for (const client of clients) await client.end()
  }
}

const foreignSecret = backupWords.warningTheNextauthSecret

/** Connects them all to the same state of the database, that of the first. */
async function beholdOneState(clients: pg.Client[]): Promise<void> {
  let snapshot = ''
  for (const client of clients) {
    client.on('error', () => undefined) // what was asked of it fails as well
    await client.connect()
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    if (snapshot) await client.query(`SET TRANSACTION SNAPSHOT '${snapshot}'`)
    await client.query('SET LOCAL statement_timeout = 0')
    const { rows } = await client.query<{ name: string }>('SELECT pg_export_snapshot() AS name')
    snapshot ||= rows[0]?.name ?? ''
  }
}

async function copyTables(
  clients: pg.Client[],
  folder: string,
  secret: string,
  tell: (line: string) => void,
): Promise<Manifest> {
  const [first] = clients as [pg.Client, ...pg.Client[]]
  const migrations = await listMigrations(first)
  if (migrations.join() !== programMigrations().join()) throw new Error(backupWords.theDatabaseIsNot)
  const needed = await describeSecret(first, secret)
  if (needed.fingerprint === null) tell(foreignSecret)
  const shapes = await listTables(first)
  const left = shapes.entries()
  const tables: Manifest['tables'] = []
  await Promise.all(
    clients.map(async (client) => {
      for (const [n, shape] of left) tables[n] = await copyTable(client, shape, folder, tell)
    }),
  )
  return { format: 3, version: programVersion(), madeAt: new Date().toISOString(), migrations, secret: needed, tables }
}

async function copyTable(client: pg.Client, shape: TableShape, folder: string, tell: (line: string) => void) {
  const { name, columns } = shape
  const { stream, passed } = countingStream()
  const file = createWriteStream(join(folder, `${name}.copy`), { mode: 0o600, flush: true, highWaterMark })
  const source = client.query(to(copyOut(shape)))
  await pipeline(source, stream, file)
  await client.query('') // how many rows there were is told behind the last of them
  tell(`  ${name.padEnd(28)} ${source.rowCount.toLocaleString('en').padStart(12)} rows`)
  return { name, columns, rows: source.rowCount, ...passed() }
}
