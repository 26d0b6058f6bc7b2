import pg from 'pg'
import { afterAll } from 'vitest'
import { dropDatabase } from '../../scripts/lib/database/drop-database.mjs'
import type { TestDatabase } from './database'
import { runSql, withDatabase } from './template-database'

/** An empty database beside that of a test file: the addresses of owner and serving role, and questions asked as the owner. */
export interface EmptyDatabase {
  ownerUrl: string
  servingUrl: string
  ask: <Row extends pg.QueryResultRow>(sql: string) => Promise<Row[]>
}

/** Call once, at the top of a test file: gives how to make empty databases, which go away with the file. */
export function useEmptyDatabases(database: TestDatabase): () => Promise<EmptyDatabase> {
  const made: string[] = []
  afterAll(async () => {
    for (const name of made) await dropDatabase(database.ownerUrl, name)
  })
  return async () => {
    const name = `${new URL(database.ownerUrl).pathname.slice(1)}_${made.length}`
    await runSql(database.ownerUrl, `CREATE DATABASE ${name} TEMPLATE template0`)
    made.push(name)
    const ownerUrl = withDatabase(database.ownerUrl, name)
    return { ownerUrl, servingUrl: withDatabase(database.url, name), ask: (sql) => askOnce(ownerUrl, sql) }
  }
}

/** The rows of one statement, on a connection of its own. */
export async function askOnce<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
