import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env'
import { PrismaClient, type Prisma } from './generated/client'

/** A transaction of the one door to writing, or the client itself for reads. */
export type Database = Prisma.TransactionClient

interface Connections {
  pool: pg.Pool
  prisma: PrismaClient
}

/**
 * How requests are planned: a row read out of order costs little more than the next one, as on every solid state disk,
 * so that a page of few rows is looked up instead of read with its whole table; and no page is worth compiling code for.
 */
const planning = '-c random_page_cost=1.1 -c jit=off'

// `next dev` reloads modules; the pool must survive that.
const kept = globalThis as typeof globalThis & { counterclaimConnections?: Connections }

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    application_name: 'counterclaim',
    options: planning,
  })
  // A dropped idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
  })
  return { pool, prisma }
}

function connections(): Connections {
  kept.counterclaimConnections ??= connect()
  return kept.counterclaimConnections
}

/** Prisma on the shared, bounded pool: types, small reads and writes. */
export function prisma(): PrismaClient {
  return connections().prisma
}

/** The shared pool itself: lists, search and exports are parameterised SQL. */
export function pool(): pg.Pool {
  return connections().pool
}

/** Closes every connection, for scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = kept.counterclaimConnections
  if (!open) return
  kept.counterclaimConnections = undefined
  await open.prisma.$disconnect()
  await open.pool.end()
}
