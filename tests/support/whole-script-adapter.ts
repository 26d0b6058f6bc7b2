import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlResultSet,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { dropDatabase } from '../../scripts/lib/database/drop-database.mjs'

// Type oids of pg_catalog.pg_type. The stock adapter does not know "char", which the catalogues are full of:
// such columns go through it as text, marked by their name, and get their true type behind it.
const CHAR = 18
const TEXT = 25
const MARK = '"char":'

/** Runs SQL as it stands, by the simple protocol: a function body may hold any number of semicolons. */
async function runScript(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function poolThatMarksChar(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, allowExitOnIdle: true })
  const ask = pool.query.bind(pool)
  const query = async (config: pg.QueryArrayConfig) => {
    const result = await ask(config)
    for (const field of result.fields) {
      if (field.dataTypeID === CHAR) Object.assign(field, { dataTypeID: TEXT, name: MARK + field.name })
    }
    return result
  }
  return Object.assign(pool, { query })
}

function unmarkChar(result: SqlResultSet): SqlResultSet {
  const isChar = result.columnNames.map((name) => name.startsWith(MARK))
  return {
    ...result,
    columnNames: result.columnNames.map((name, i) => (isChar[i] ? name.slice(MARK.length) : name)),
    columnTypes: result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type)),
  }
}

async function connectWhole(url: string, afterwards: () => Promise<void>): Promise<SqlDriverAdapter> {
  const pool = poolThatMarksChar(url)
  const adapter = await new PrismaPg(pool).connect()
  const ask = adapter.queryRaw.bind(adapter)
  let disposal: Promise<void> | undefined
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof ask>[0]) => unmarkChar(await ask(query)),
    executeScript: (script: string) => runScript(url, script),
    dispose: () => (disposal ??= pool.end().then(afterwards)),
  })
}

/** An empty database of its own, made from template0 so that nothing of template1 counts as drift. */
async function connectToFreshDatabase(url: string): Promise<SqlDriverAdapter> {
  const shadow = new URL(url)
  // Named after the database it stands for, within PostgreSQL's 63 bytes.
  const name = `${decodeURIComponent(shadow.pathname.slice(1)).slice(0, 46)}_shadow_${randomUUID().slice(0, 8)}`
  await runScript(url, `CREATE DATABASE "${name}" TEMPLATE template0`)
  shadow.pathname = `/${name}`
  return connectWhole(shadow.href, () => dropDatabase(url, name))
}

/**
 * A connection factory for Prisma's schema engine. The stock one cuts every script at each semicolon, fails on
 * "char" columns and replays migrations in the named database; this one does none of that. `close` ends what
 * the engine left open: it keeps its advisory lock for as long as its connection lives.
 */
export function wholeScriptAdapter(
  url: string,
): SqlMigrationAwareDriverAdapterFactory & { close: () => Promise<void> } {
  const open: SqlDriverAdapter[] = []
  const keep = (adapter: SqlDriverAdapter) => {
    open.push(adapter)
    return adapter
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => keep(await connectWhole(url, async () => {})),
    connectToShadowDb: async () => keep(await connectToFreshDatabase(url)),
    close: async () => {
      for (const adapter of open) await adapter.dispose()
    },
  }
}
