import 'server-only'
import type { Socket } from 'node:net'
import pg from 'pg'
import { env } from '@/lib/env'
import { translateDatabaseError } from '@/lib/data/database/database-errors'
import { pool } from '@/lib/data/database/database'
import { takeSlot } from '@/lib/data/database/work-slots'

/** One state of the database, held by a connection of its own until it is closed or given up. */
export interface Snapshot {
  client: pg.Client
  /** Ends the connection after everything was read. */
  close: () => Promise<void>
  /** Stops what runs on it, because nobody reads any more. */
  abandon: () => Promise<void>
}

/**
 * Opens a snapshot for an export by this person: a read-only transaction without a time limit. `signal` gives it up, at
 * whatever point it is. Refuses: overloaded (see `takeSlot`), unavailable.
 */
export async function openSnapshot(personId: string, signal?: AbortSignal): Promise<Snapshot> {
  const release = await takeSlot('exports', personId)
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
    const snapshot = snapshotOf(client, await begin(client), release)
    if (signal) abandonOn(signal, snapshot)
    return snapshot
  } catch (error) {
    release()
    await client.end().catch(() => undefined)
    throw translateDatabaseError(error)
  }
}

async function begin(client: pg.Client): Promise<number> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  // No time limit, and no worker processes held for as long as a slow reader takes.
  await client.query(
    'SET LOCAL statement_timeout = 0; SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off',
  )
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return rows[0]?.pid ?? 0
}

/**
 * Drops the socket, so that nothing more is sent, and ends the backend by another connection: one that waits for a lock,
 * or to send, hears of nothing else. To cancel would miss a statement that is still on its way to it.
 */
async function abandon(client: pg.Client, pid: number): Promise<void> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.destroy()
  await pool()
    .query('SELECT pg_terminate_backend($1)', [pid])
    .catch(() => undefined)
}

/** Whoever has left already is not told again. */
function abandonOn(signal: AbortSignal, snapshot: Snapshot): void {
  const leave = () => void snapshot.abandon()
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
}

/** However a snapshot ends, it ends once, and gives its place to the next. */
function snapshotOf(client: pg.Client, pid: number, release: () => void): Snapshot {
  let isOver = false
  const end = (how: () => Promise<void>) => async () => {
    if (isOver) return
    isOver = true
    await how().finally(release)
  }
  return { client, close: end(() => client.end()), abandon: end(() => abandon(client, pid)) }
}
