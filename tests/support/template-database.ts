import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { applyMigrations } from '../../scripts/lib/database/apply-migrations'
import { listMigrations } from '../../scripts/lib/database/migration-files.mjs'
import { grantServingRole } from '../../scripts/lib/database/serving-role'
import { dropDatabase } from '../../scripts/lib/database/drop-database.mjs'
import { root } from '../../scripts/lib/paths.mjs'

/** The same address with another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Runs one statement after the other on a connection of its own. */
export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

function hashOfModel(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'scripts/lib/database/serving-role.ts')))
  for (const { name, checksum } of listMigrations()) hash.update(name).update(checksum)
  return hash.digest('hex').slice(0, 12)
}

/** A migrated, empty database to clone, made once for each state of the migrations. Gives its name: prefix and hash. */
export async function makeTemplate(ownerUrl: string, servingUrl: string, prefix: string): Promise<string> {
  const name = `${prefix}template_${hashOfModel()}`
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('test template'))") // two runs may start at once
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    const unfinished = `${name}_unfinished`
    await dropDatabase(ownerUrl, unfinished)
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`)
    await applyMigrations(withDatabase(ownerUrl, unfinished))
    await grantServingRole(withDatabase(ownerUrl, unfinished), withDatabase(servingUrl, unfinished))
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
    return name
  } finally {
    await client.end()
  }
}

/** Drops the databases of a run, and those of runs that ended without doing so. */
export async function dropDatabases(ownerUrl: string, isOurs: (name: string) => boolean): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database')
    for (const { datname } of rows.filter((row) => isOurs(row.datname))) {
      // What cannot be dropped goes with the server, or in the next run.
      await dropDatabase(ownerUrl, datname).catch(() => undefined)
    }
  } finally {
    await client.end()
  }
}
