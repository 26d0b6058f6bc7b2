import 'server-only'
import type { Socket } from 'node:net'
import pg from 'pg'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import { translateDatabaseError } from '../database-errors'
import { pool } from '../database'

/** How many exports are written at once; each holds a connection of its own for as long as its reader takes. */
export const exportsAtOnce = 4

/** One state of the database, held by a connection of its own until it is closed or given up. */
export interface Snapshot {
  client: pg.Client
  /** Ends the connection after everything was read. */
  close: () => Promise<void>
  /** Stops what runs on it, because nobody reads any more. */
  abandon: () => Promise<void>
}

// `next dev` reloads modules, and each route may have a copy of its own.
const kept = globalThis as typeof globalThis & { counterclaimExports?: number }

/**
 * Opens a snapshot: a read-only transaction without a time limit. Refuses: overloaded (`exportsAtOnce` are open),
 * unavailable.
 */
export async function openSnapshot(): Promise<Snapshot> {
  const running = kept.counterclaimExports ?? 0
  if (running >= exportsAtOnce)
    throw new DomainError('overloaded', { reason: `${exportsAtOnce} exports are being written already. Try again in a moment.` })
  kept.counterclaimExports = running + 1
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    application_name: 'counterclaim export',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  // A connection that drops fails the query that runs on it; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return snapshotOf(client, await begin(client))
  } catch (error) {
    release()
    await client.end().catch(() => undefined)
    throw translateDatabaseError(error)
  }
}

async function begin(client: pg.Client): Promise<number> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  // No time limit, and no worker processes held for as long as a slow reader takes.
  await client.query('SET LOCAL statement_timeout = 0; SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off')
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return rows[0]?.pid ?? 0
}

/** Cancels by another connection, then drops the socket: a backend that waits to send hears of nothing else. */
async function abandon(client: pg.Client, pid: number): Promise<void> {
  await pool()
    .query('SELECT pg_cancel_backend($1)', [pid])
    .catch(() => undefined)
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.destroy()
}

function release(): void {
  kept.counterclaimExports = Math.max(0, (kept.counterclaimExports ?? 0) - 1)
}

/** However a snapshot ends, it ends once, and gives its place to the next. */
function snapshotOf(client: pg.Client, pid: number): Snapshot {
  let isOver = false
  const end = (how: () => Promise<void>) => async () => {
    if (isOver) return
    isOver = true
    await how().finally(release)
  }
  return { client, close: end(() => client.end()), abandon: end(() => abandon(client, pid)) }
}
