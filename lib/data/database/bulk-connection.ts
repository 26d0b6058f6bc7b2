import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env'
import { planning, type Transaction } from './database'
import { translateDatabaseError } from './database-errors'
import { PrismaClient } from '@/lib/data/generated/client'
import { withTransactionConnection, trackingPool } from './transaction-connection'
import { ignoreIdleErrors } from './pool-errors'
import { takeSlot } from './work-slots'

/**
 * Gives `work` a connection of its own, whose one transaction may take a day, and so keeps long imports off the request
 * pool. Connects when the transaction begins. Refuses: overloaded (by whom, see
 * `takeSlot`), unavailable.
 */
export async function onBulkConnection<T>(
  personId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const release = await takeSlot('imports', personId)
  const pool = openPool()
  const adapter = new PrismaPg(trackingPool(pool), { disposeExternalPool: false })
  const prisma = new PrismaClient({ adapter, transactionOptions: patience })
  try {
    return await work((inside) =>
      withTransactionConnection((run) => prisma.$transaction(run), inside, patience.timeout).catch((error: unknown) =>
        Promise.reject(translateDatabaseError(error) as Error),
      ),
    )
  } finally {
    release()
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
  ignoreIdleErrors(pool)
  return pool
}
