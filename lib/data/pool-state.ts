import 'server-only'
import { pool } from './database'

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
