import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { DomainError } from '@/lib/domain/errors'
import type { Prisma } from '@/lib/data/generated/client'

/** A statement of our own: parsed and planned once on each connection, under its name. Places are $1, $2 ... */
export interface Statement {
  name: string
  text: string
}

interface Borrowed {
  connection: pg.PoolClient | null
  /** Milliseconds since 1970: past this nothing may be sent any more, since Prisma ends what takes too long. */
  until: number
}

// Kept with the pool, which every bundle of the program shares.
const kept = globalThis as typeof globalThis & { counterclaimOpening?: AsyncLocalStorage<Borrowed> }
const opening = (kept.counterclaimOpening ??= new AsyncLocalStorage())
const connectionByTransaction = new WeakMap<object, Borrowed>()

/** The pool as Prisma takes connections from it: that of a transaction is noted, so that our own statements can join it. */
export function trackingPool(pool: pg.Pool): pg.Pool {
  const connect = (callback?: Parameters<pg.Pool['connect']>[0]) =>
    callback ? pool.connect(callback) : connectAndNote(pool)
  return Object.create(pool, { connect: { value: connect } }) as pg.Pool
}

async function connectAndNote(pool: pg.Pool): Promise<pg.PoolClient> {
  const connection = await pool.connect()
  const borrowed = opening.getStore()
  if (borrowed) borrowed.connection ??= connection
  return connection
}

/** Runs one of Prisma's transactions so that `runStatement` joins it. `patience`: milliseconds until Prisma ends it. */
export async function withTransactionConnection<T>(
  open: (work: (db: Prisma.TransactionClient) => Promise<T>) => Promise<T>,
  work: (db: Prisma.TransactionClient) => Promise<T>,
  patience: number,
): Promise<T> {
  const borrowed: Borrowed = { connection: null, until: 0 }
  return opening.run(borrowed, () =>
    open(async (db) => {
      // Ours must run out before Prisma's clock, which runs already.
      borrowed.until = Date.now() + patience - 1_000
      connectionByTransaction.set(db, borrowed)
      return work(db).finally(() => connectionByTransaction.delete(db))
    }),
  )
}

/**
 * What data functions take to read on this one connection: statements of ours run there, one after the other. Anything that
 * goes by Prisma fails, instead of reading from another connection, which may see another state of the database.
 */
export function readsOn(client: pg.Client): Prisma.TransactionClient {
  let last: Promise<unknown> = Promise.resolve()
  const query = (statement: pg.QueryConfig) => {
    const next = last.then(() => client.query(statement))
    last = next.catch(() => undefined)
    return next
  }
  const db = new Proxy({}, { get: refusePrisma }) as Prisma.TransactionClient
  connectionByTransaction.set(db, {
    connection: { query } as unknown as pg.PoolClient,
    until: Number.POSITIVE_INFINITY,
  })
  return db
}

function refusePrisma(_: object, name: string | symbol): undefined {
  if (name === 'then') return undefined // it is no promise
  throw new Error(`${String(name)}: only statements of ours are read on a connection of their own`)
}

/** Whether this code runs inside one of Prisma's transactions, which keeps a connection of the pool from everybody else. */
export function isInTransaction(): boolean {
  return (opening.getStore()?.until ?? 0) > 0
}

/** The very connection of an open transaction. Refuses: overloaded when the transaction took too long. */
export function connectionOf(db: Prisma.TransactionClient): pg.PoolClient {
  const borrowed = connectionByTransaction.get(db)
  if (!borrowed?.connection) throw new Error('a statement of ours outside a transaction')
  if (Date.now() > borrowed.until) throw new DomainError('overloaded')
  return borrowed.connection
}

/**
 * Runs a statement of ours in an open transaction. Refuses: overloaded when the transaction took too long. Errors are
 * the driver's own: the door of the transaction translates them.
 */
export async function runStatement<Row extends object>(
  db: Prisma.TransactionClient,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  return (await connectionOf(db).query<Row & pg.QueryResultRow>({ name, text, values })).rows
}
