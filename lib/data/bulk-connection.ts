import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import { planning, type Transaction } from './database'
import { translateDatabaseError } from './database-errors'
import { PrismaClient } from './generated/client'
import { lendConnection, lendingPool } from './own-statement'
import { hearErrors } from './pool-errors'

/** How many imports run at once; each holds a connection of its own for as long as its file takes. */
const importsAtOnce = 4

// `next dev` reloads modules, and each route may have a copy of its own.
const kept = globalThis as typeof globalThis & { counterclaimImports?: number }

/**
 * Gives `work` a connection of its own, whose one transaction may take as long as it needs, so that requests wait
 * neither for it nor with it. Nothing is connected before the transaction begins. Refuses: overloaded, unavailable.
 */
export async function onBulkConnection<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const running = kept.counterclaimImports ?? 0
  if (running >= importsAtOnce)
    throw new DomainError('overloaded', { reason: `${importsAtOnce} imports are running already. Try again in a moment.` })
  kept.counterclaimImports = running + 1
  const pool = openPool()
  const adapter = new PrismaPg(lendingPool(pool), { disposeExternalPool: false })
  const prisma = new PrismaClient({ adapter, transactionOptions: patience })
  try {
    return await work((inside) =>
      lendConnection((begun) => prisma.$transaction(begun), inside, patience.timeout).catch((error: unknown) =>
        Promise.reject(translateDatabaseError(error) as Error),
      ),
    )
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
  hearErrors(pool)
  return pool
}
