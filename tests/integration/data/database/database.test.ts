import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { disconnect, inTransaction, pool, prisma } from '@/lib/data/database/database'
import { reads } from '@/lib/data/database/reads'
import { DomainError } from '@/lib/domain/errors'
import { openCutOff } from '@/tests/support/cut-off'
import { useDatabase } from '@/tests/support/database'
import { runSql } from '@/tests/support/template-database'

const database = useDatabase()
const way = await openCutOff(database.url)
process.env.DATABASE_URL = way.url // read at the first use
afterAll(async () => {
  await disconnect()
  await way.close()
})

const codeOf = (error: unknown) => (error as DomainError).code

const everyWay: [string, () => Promise<unknown>][] = [
  ['the pool', () => pool().query('SELECT 1')],
  ['Prisma', () => prisma().person.count()],
  ['a read', () => reads().person.findFirst()],
  ['a transaction', () => inTransaction((db) => db.person.count())],
]

test.each(everyWay)('%s says unavailable while the database is away, and answers when it is back', async (_, ask) => {
  await ask()
  way.cut()
  await expect(ask()).rejects.toMatchObject({ code: 'unavailable' })
  way.mend()
  await expect(ask()).resolves.toBeDefined()
})

test('what is cut in its middle is unavailable, too', async () => {
  const cut = () => setTimeout(way.cut, 50)
  for (const ask of [() => pool().query('SELECT pg_sleep(1)'), () => prisma().$queryRaw`SELECT 1 FROM pg_sleep(1)`]) {
    cut()
    await expect(ask()).rejects.toMatchObject({ code: 'unavailable' })
    way.mend()
  }
})

test('a connection that dies at the very end of a transaction is unavailable, not a bug', async () => {
  await runSql(
    database.ownerUrl,
    'CREATE TABLE dying (id int)',
    'GRANT INSERT ON dying TO PUBLIC',
    `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'`,
    'CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON dying DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()',
  )
  await expect(inTransaction((db) => db.$executeRaw`INSERT INTO dying VALUES (1)`)).rejects.toMatchObject({
    code: 'unavailable',
  })
  // Its socket closes a moment later.
  await expect
    .poll(() =>
      pool()
        .query('SELECT 1')
        .then(() => 'there', codeOf),
    )
    .toBe('there')
})

test('who waits too long for a connection is told so, while every connection is still held', async () => {
  const slow = Array.from({ length: pool().options.max ?? 10 }, () => pool().query('SELECT pg_sleep(6)'))
  const isFree = settled(slow)
  const codes = await Promise.all(everyWay.map(([, ask]) => ask().catch(codeOf)))
  expect(codes).toEqual(['overloaded', 'overloaded', 'overloaded', 'overloaded'])
  expect(isFree()).toBe(false)
  await Promise.all(slow)
})

/** Whether one of them is over by now. */
function settled(promises: readonly Promise<unknown>[]): () => boolean {
  let isSettled = false
  void Promise.race(promises).finally(() => (isSettled = true))
  return () => isSettled
}

test('whoever waits too long gives up their place: once connections are free again everybody is served', async () => {
  const { max } = pool().options
  const slow = Array.from({ length: max }, () => pool().query('SELECT pg_sleep(4)'))
  const waiting = Array.from({ length: 4 * max }, () => pool().query('SELECT 1').catch(codeOf))
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'overloaded'))
  await Promise.all(slow)
  for (const [, ask] of everyWay) await expect(ask()).resolves.toBeDefined()
})

test('what is neither is left as it is: a bug', async () => {
  await expect(pool().query('SELECT no_such_column')).rejects.toBeInstanceOf(pg.DatabaseError)
  await expect(prisma().$queryRaw`SELECT no_such_column`).rejects.not.toBeInstanceOf(DomainError)
})

test('of two changes that lock each other out both are made: the one that gave way is made again', async () => {
  const runs: string[] = []
  let bothHold = () => {}
  const both = new Promise<void>((resolve) => (bothHold = resolve))
  let first = 0
  const change = (name: string, [one, other]: [number, number]) =>
    inTransaction(async (db) => {
      runs.push(name)
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${one}::bigint)`
      if (++first === 2) bothHold()
      await both
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${other}::bigint)`
      return name
    })
  expect(await Promise.all([change('a', [1, 2]), change('b', [2, 1])])).toEqual(['a', 'b'])
  expect(runs.length).toBe(3)
})

test('of two changes that cannot both be as if alone both are made, too, and what is lost twice is a conflict', async () => {
  await runSql(database.ownerUrl, 'CREATE TABLE shift (name text)', 'GRANT SELECT, INSERT ON shift TO PUBLIC')
  const runs: string[] = []
  let letGo = () => {}
  const bothRead = new Promise<void>((resolve) => (letGo = resolve))
  const takeShift = (name: string) =>
    inTransaction(async (db) => {
      await db.$executeRaw`SET TRANSACTION ISOLATION LEVEL SERIALIZABLE`
      const [{ taken } = { taken: 0 }] = await db.$queryRaw<
        { taken: number }[]
      >`SELECT count(*)::int AS taken FROM shift`
      if (runs.push(name) === 2) letGo()
      await bothRead
      await db.$executeRaw`INSERT INTO shift VALUES (${name})`
      return taken
    })
  expect(new Set(await Promise.all(['a', 'b'].map(takeShift)))).toEqual(new Set([0, 1]))
  expect(runs).toHaveLength(3)
  const lose = `DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END $$`
  const losing = inTransaction((db) => db.$executeRawUnsafe(lose).finally(() => runs.push('lost')))
  await expect(losing).rejects.toMatchObject({ code: 'conflict' })
  expect(runs).toHaveLength(5)
})
