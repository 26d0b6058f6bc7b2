import pg from 'pg'
import { expect, test } from 'vitest'
import { inTransaction, prisma, query, type Database } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { withTransactionConnection, readsOn, runStatement } from '@/lib/data/database/transaction-connection'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

const backend = { name: 'test-backend', text: 'SELECT pg_backend_pid() AS pid' }
const bring = {
  name: 'test-bring',
  text: `INSERT INTO person (id, name, email, created_at) VALUES ($1, 'Pia', $2, now())`,
}

const bothPids = async (db: Database) => {
  const [own] = await query<{ pid: number }>(db, backend, [])
  const [prismas] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
  return [own?.pid, prismas?.pid]
}

test('a statement of ours runs on the very connection of its transaction, of many at once too', async () => {
  const seen = await Promise.all(
    Array.from({ length: 8 }, () =>
      inTransaction(async (db) => {
        const pids = await bothPids(db)
        await db.$queryRaw`SELECT 1 FROM pg_sleep(0.05)`
        return [...pids, ...(await bothPids(db))]
      }),
    ),
  )
  for (const pids of seen) expect(new Set(pids).size).toBe(1)
  expect(new Set(seen.map(([pid]) => pid)).size).toBeGreaterThan(1)
})

test('what it wrote goes with the transaction', async () => {
  const id = newId()
  const failing = inTransaction(async (db) => {
    await query(db, bring, [id, `${id}@desk.example`])
    expect(await db.person.count({ where: { id } })).toBe(1)
    throw new Error('not so')
  })
  await expect(failing).rejects.toThrow('not so')
  expect(await database.rows('SELECT FROM person WHERE id = $1', [id])).toEqual([])
})

test('what the database refuses is one of our codes', async () => {
  const id = newId()
  const twice = inTransaction(async (db) => {
    await query(db, bring, [id, `${id}@desk.example`])
    await query(db, bring, [id, `${id}@desk.example`])
  })
  await expect(twice).rejects.toMatchObject({ code: 'duplicate' })
})

test('outside a transaction it runs on the pool; in one that is over, not at all', async () => {
  expect(await query<{ pid: number }>(prisma(), backend, [])).toEqual([{ pid: expect.any(Number) }])
  let kept: Database | undefined
  await inTransaction(async (db) => {
    kept = db
  })
  await expect(query(kept as Database, backend, [])).rejects.toThrow('outside a transaction')
})

test('nothing is sent any more when Prisma may be ending the transaction by its clock', async () => {
  const id = newId()
  const late = withTransactionConnection(
    (inside) => prisma().$transaction(inside),
    (db) => runStatement(db, bring, [id, `${id}@desk.example`]),
    500,
  )
  await expect(late).rejects.toMatchObject({ code: 'overloaded' })
  expect(await database.rows('SELECT FROM person WHERE id = $1', [id])).toEqual([])
})

test('reads on one connection stay there, however many at once; what would leave it by Prisma fails', async () => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const db = readsOn(client)
  const own = await client.query<{ pid: number }>(backend)
  // Awaited at once: a rejection that is only looked at later would count as unhandled on a slow machine.
  const failing = expect(query(db, { name: 'test-nonsense', text: 'SELECT nonsense' }, [])).rejects.toThrow('nonsense')
  const seen = await Promise.all(Array.from({ length: 5 }, () => query<{ pid: number }>(db, backend, [])))
  expect(new Set(seen.flat().map(({ pid }) => pid))).toEqual(new Set([own.rows[0]?.pid]))
  await failing
  expect(() => db.claim).toThrow('only statements of ours')
  await client.end()
})
