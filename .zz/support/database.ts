/*
 * How to write an integration test
 *
 *   import { useDatabase } from '../../support/database'    // any depth
 *   import { draftClaim } from '@/lib/services/claims/draft-claim'
 *
 *   const database = useDatabase()
 *
 *   it('keeps the claim', async () => {
 *     await draftClaim(...)                                  // lib/data is connected to this file's database
 *     expect(await database.rows('SELECT status FROM claim')).toEqual([{ status: 'draft' }])
 *   })
 *
 * Every test FILE has a database of its own, cloned from a migrated, empty one before the file is loaded
 * (integration-setup.ts): DATABASE_URL is the serving role there, DATABASE_OWNER_URL the owner. `rows` asks as
 * the owner. Tests of one file share the database and run in order. Run one by hand with
 *
 *   npx vitest run --project integration tests/integration/services/claims/draft-claim.test.ts
 *
 * which starts a PostgreSQL in .data/test-postgres by itself and stops it when nobody else uses it.
 */
import pg from 'pg'
import { afterAll } from 'vitest'

/** This file's database: both addresses, and SQL as its owner. */
export interface TestDatabase {
  url: string
  ownerUrl: string
  rows: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>
}

function required(name: 'DATABASE_URL' | 'DATABASE_OWNER_URL'): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: is this file in the vitest project "integration"?`)
  return value
}

/** Call once, at the top of an integration test file. */
export function useDatabase(): TestDatabase {
  const ownerUrl = required('DATABASE_OWNER_URL')
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 })
  afterAll(() => pool.end())
  return {
    url: required('DATABASE_URL'),
    ownerUrl,
    rows: async (sql, values) => (await pool.query(sql, values)).rows,
  }
}
