import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env'
import { lostToAnother, translateDatabaseError } from './database-errors'
import { PrismaClient, type Prisma } from '@/lib/data/generated/client'
import { withTransactionConnection, trackingPool, runStatement, type Statement } from './transaction-connection'
import { ignoreIdleErrors } from './pool-errors'

/** A transaction of the one door to writing, or the client itself for reads. */
export type Database = Prisma.TransactionClient

/** Runs work in one transaction, all or nothing; what the database refuses is one of our codes. */
export type Transaction = <T>(work: (db: Database) => Promise<T>) => Promise<T>

interface Connections {
  pool: pg.Pool
  prisma: PrismaClient
}

/**
 * How requests are planned: a row read out of order costs little more than the next one, as on every solid state disk,
 * so that a page of few rows is looked up instead of read with its whole table; and no page is worth compiling code for.
 */
export const planning = '-c random_page_cost=1.1 -c jit=off'

/**
 * Milliseconds: a request waits this long for a connection, then it is refused, so that the refusal is there within
 * five seconds; a statement, and a transaction that does nothing, are ended by the server; a query that the server
 * never answers is given up by us.
 */
const patience = {
  connection: 3_000,
  transaction: 20_000,
  statement: 30_000,
  idleTransaction: 30_000,
  silentServer: 35_000,
}

// `next dev` reloads modules; the pool must survive that.
const kept = globalThis as typeof globalThis & { counterclaimConnections?: Connections }

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: patience.connection,
    idleTimeoutMillis: 30_000,
    statement_timeout: patience.statement,
    idle_in_transaction_session_timeout: patience.idleTransaction,
    query_timeout: patience.silentServer,
    keepAlive: true,
    application_name: 'counterclaim',
    options: planning,
  })
  ignoreIdleErrors(pool)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(trackingPool(pool), { disposeExternalPool: false }),
    transactionOptions: { maxWait: patience.connection, timeout: patience.transaction },
  })
  return { pool, prisma }
}

/** The same pool, whose `query` fails with our codes; Prisma's adapter needs the driver's own errors. */
function translatingPool(pool: pg.Pool): pg.Pool {
  const query = async (...args: [string, unknown[]?]) => {
    try {
      return await pool.query(...args)
    } catch (error) {
      throw translateDatabaseError(error)
    }
  }
  return Object.create(pool, { query: { value: query } }) as pg.Pool
}

function translatingPrisma(prisma: PrismaClient): PrismaClient {
  const extended = prisma.$extends({
    query: {
      $allOperations: async ({ args, query }) => {
        try {
          return (await query(args)) as unknown
        } catch (error) {
          throw translateDatabaseError(error)
        }
      },
    },
  })
  return extended as unknown as PrismaClient
}

function connections(): Connections {
  kept.counterclaimConnections ??= connect()
  return kept.counterclaimConnections
}

let forReads: { of: Connections; pool: pg.Pool; prisma: PrismaClient } | undefined

/**
 * The connections as reads use them: what fails is one of our codes. Transactions translate at their door. Next
 * bundles this module for each route, so `instanceof DomainError` differs: the wrappers are per bundle, the connections global.
 */
function connectionsForReads(): Connections {
  const of = connections()
  if (forReads?.of !== of) forReads = { of, pool: translatingPool(of.pool), prisma: translatingPrisma(of.prisma) }
  return forReads
}

/** Prisma on the shared, bounded pool: types, small reads and writes. Refuses: overloaded, unavailable. */
export function prisma(): PrismaClient {
  return connectionsForReads().prisma
}

/** The shared pool itself: lists, search and exports are parameterised SQL. Refuses: overloaded, unavailable. */
export function pool(): pg.Pool {
  return connectionsForReads().pool
}

/**
 * One transaction; all or nothing of `work` is kept. Where PostgreSQL ended it for the sake of another one, the whole of
 * `work` is done once more: it must reach nothing outside the transaction. Refuses what the database refuses, by our codes.
 */
export async function inTransaction<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { prisma: client } = connections()
  const once = () => withTransactionConnection<T>((inside) => client.$transaction(inside), work, patience.transaction)
  try {
    return await once().catch((error: unknown) => {
      if (lostToAnother(error)) return once()
      throw error
    })
  } catch (error) {
    throw translateDatabaseError(error)
  }
}

/**
 * Rows of a statement of ours, in the transaction that is given, or on the pool if that is the client itself. It is
 * prepared under its name, which must be its own. Refuses what the database refuses, by our codes.
 */
export async function query<Row extends object>(db: Database, statement: Statement, values: unknown[]): Promise<Row[]> {
  if (db !== prisma()) return runStatement<Row>(db, statement, values)
  return (await pool().query<Row & pg.QueryResultRow>({ ...statement, values })).rows
}

/** Closes every connection, for scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = kept.counterclaimConnections
  if (!open) return
  kept.counterclaimConnections = undefined
  await open.prisma.$disconnect()
  await open.pool.end()
}
