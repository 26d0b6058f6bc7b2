import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import { planning } from './database'
import { translateDatabaseError } from './database-errors'
import { PrismaClient } from './generated/client'
import type { Transaction } from './mutate'

/** How many imports run at once; each holds a connection of its own for as long as its file takes. */
const importsAtOnce = 4

/** A connection of its own for one long change: its transaction, and the client on which that runs, for COPY. */
export interface BulkConnection {
  transaction: Transaction
  client: () => pg.PoolClient
}

// `next dev` reloads modules, and each route may have a copy of its own.
const kept = globalThis as typeof globalThis & { counterclaimImports?: number }

/**
 * Gives `work` a connection of its own, whose one transaction may take as long as it needs, so that requests wait
 * neither for it nor with it. Nothing is connected before the transaction begins. Refuses: overloaded, unavailable.
 */
export async function onBulkConnection<T>(work: (bulk: BulkConnection) => Promise<T>): Promise<T> {
  const running = kept.counterclaimImports ?? 0
  if (running >= importsAtOnce)
    throw new DomainError('overloaded', { reason: `${importsAtOnce} imports are running already. Try again in a moment.` })
  kept.counterclaimImports = running + 1
  const pool = openPool()
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }), transactionOptions: patience })
  let client: pg.PoolClient | undefined
  pool.on('connect', (connected) => (client = connected))
  try {
    return await work({
      transaction: (inside) => prisma.$transaction(inside).catch((error: unknown) => Promise.reject(translateDatabaseError(error) as Error)),
      client: () => {
        if (!client) throw new Error('the transaction has not begun')
        return client
      },
    })
  } finally {
    kept.counterclaimImports -= 1
    await prisma.$disconnect()
    await pool.end()
  }
}

/** Milliseconds: to connect, and for the whole transaction, which is a day at most. */
const patience = { maxWait: 5_000, timeout: 24 * 60 * 60 * 1_000 }

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: patience.maxWait,
    idle_in_transaction_session_timeout: 5 * 60_000,
    keepAlive: true,
    application_name: 'counterclaim import',
    options: planning,
  })
  // A connection that drops fails what runs on it; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}
