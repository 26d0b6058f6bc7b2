import 'server-only'
import type pg from 'pg'

/**
 * Hears what breaks on the connections of a pool for as long as they live: whoever uses one is told by the query that
 * fails, an idle one is replaced at the next, and between its uses nobody else listens. An error that nobody hears ends
 * the process.
 */
export function hearErrors(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
}
