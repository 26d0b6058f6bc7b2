import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'

// Apart from the shared pool: health must answer while slow queries hold every connection of that one.
const kept = globalThis as typeof globalThis & { counterclaimHealthPool?: pg.Pool }

function healthPool(): pg.Pool {
  if (kept.counterclaimHealthPool) return kept.counterclaimHealthPool
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    application_name: 'counterclaim health',
  })
  pool.on('error', () => undefined)
  kept.counterclaimHealthPool = pool
  return pool
}

/** Whether the database answers a query within 2 seconds. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await healthPool().query('SELECT 1')
    return true
  } catch {
    return false
  }
}
