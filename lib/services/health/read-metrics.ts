import 'server-only'
import { poolState, type PoolState } from '@/lib/data/database/health'
import { countSessions } from '@/lib/data/accounts/sessions'

/** What a process knows of its work; `sessions` is null while the database does not say. */
export interface Metrics {
  pool: PoolState
  sessions: number | null
}

/** The state of the pool, and how many sessions stand. Whether the asker may know is decided at the door, by a token. */
export async function readMetrics(now = new Date()): Promise<Metrics> {
  const sessions = await countSessions(now).catch(() => null)
  return { pool: poolState(), sessions }
}
