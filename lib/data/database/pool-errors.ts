import 'server-only'
import type pg from 'pg'

/**
 * Handles errors of idle connections: without a listener node-postgres would end the process. A broken connection is
 * replaced at its next use; a query that fails on one tells its caller.
 */
export function ignoreIdleErrors(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
}
