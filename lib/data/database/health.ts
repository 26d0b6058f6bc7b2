import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'
import { pool } from './database'
import { ignoreIdleErrors } from './pool-errors'

// Apart from the shared pool: health must answer while slow queries hold every connection of that one.
const kept = globalThis as typeof globalThis & { counterclaimHealthPool?: pg.Pool }

function healthPool(): pg.Pool {
  if (kept.counterclaimHealthPool) return kept.counterclaimHealthPool
  const own = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    application_name: 'counterclaim health',
  })
  ignoreIdleErrors(own)
  kept.counterclaimHealthPool = own
  return own
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

/** How the shared pool stands: connections open, of these idle, at most, and queries that wait for one. */
export interface PoolState {
  total: number
  idle: number
  max: number
  waiting: number
}

/** The state of the shared pool at this moment. */
export function poolState(): PoolState {
  const { totalCount, idleCount, waitingCount, options } = pool()
  return { total: totalCount, idle: idleCount, max: options.max, waiting: waitingCount }
}
