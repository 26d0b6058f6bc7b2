import { randomBytes, randomUUID } from 'node:crypto'
import { dropDatabases, makeTemplate, runSql, withDatabase } from '../tests/support/template-database'
import { leaseTestServer, returnTestServer } from '../tests/support/test-server'

/**
 * A migrated, empty database of the benchmark's own, on a PostgreSQL that is not the one `npm start` uses; the
 * environment then names it, so import lib/ only afterwards. Gives how to remove it.
 */
export async function useScratchDatabase(): Promise<() => Promise<void>> {
  const { ownerUrl, servingUrl } = await leaseTestServer()
  const name = `test_bench_${process.pid}_${randomUUID().slice(0, 8)}`
  await runSql(
    ownerUrl,
    `CREATE DATABASE ${name} TEMPLATE ${await makeTemplate(ownerUrl, servingUrl, 'test_')} STRATEGY file_copy`,
  )
  process.env.DATABASE_OWNER_URL = withDatabase(ownerUrl, name)
  process.env.DATABASE_URL = withDatabase(servingUrl, name)
  process.env.NEXTAUTH_SECRET = randomBytes(32).toString('base64url')
  return async () => {
    const { disconnect } = await import('@/lib/data/database/database')
    await disconnect()
    await dropDatabases(ownerUrl, (database) => database === name)
    await returnTestServer()
  }
}
