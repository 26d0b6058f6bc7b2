import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { checkFiles } from './check-backup'
import { copyOut, listMigrations, listTables } from './database-tables'
import { countingStream, highWaterMark } from './hash-stream'
import { manifestFile, programMigrations, programVersion, type Manifest } from './manifest'

/**
 * Writes all rows of a database into a folder that must not be there yet: one state of it, while everybody works on.
 * Read back from the disk before it gets its name. Throws a sentence when the database is not of this version.
 */
export async function writeBackup(ownerUrl: string, folder: string, tell: (line: string) => void): Promise<Manifest> {
  if (existsSync(folder)) throw new Error(`${folder} is there already; name a folder that is not.`)
  const part = `${folder}.part-${process.pid}`
  mkdirSync(part, { recursive: true, mode: 0o700 })
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'counterclaim backup' })
  await client.connect()
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL statement_timeout = 0')
    const manifest = await copyTables(client, part, tell)
    writeFileSync(join(part, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
    await checkFiles(part, manifest)
    renameSync(part, folder)
    return manifest
  } finally {
    await client.end()
  }
}

async function copyTables(client: pg.Client, folder: string, tell: (line: string) => void): Promise<Manifest> {
  const migrations = await listMigrations(client)
  if (migrations.join() !== programMigrations().join())
    throw new Error('The database is not of this version: run npm run migrate first, or use the version that made it.')
  const tables: Manifest['tables'] = []
  for (const shape of await listTables(client)) {
    const { stream, passed } = countingStream()
    const file = createWriteStream(join(folder, `${shape.name}.copy`), { mode: 0o600, flush: true, highWaterMark })
    const source = client.query(to(copyOut(shape)))
    await pipeline(source, stream, file)
    await client.query('') // how many rows there were is told behind the last of them
    tables.push({ name: shape.name, columns: shape.columns, rows: source.rowCount, ...passed() })
    tell(`  ${shape.name.padEnd(28)} ${source.rowCount.toLocaleString('en').padStart(12)} rows`)
  }
  return { format: 2, version: programVersion(), madeAt: new Date().toISOString(), migrations, tables }
}
