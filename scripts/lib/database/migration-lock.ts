import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { migrateWords } from '@/lib/words/commands/migrate'

/** The number of the lock that Prisma takes, so that `prisma migrate deploy` waits for us and we for it. */
const lock = 72707369

/** A migration takes as long as it needs, whatever limits the role has. */
const patience = `SET statement_timeout = 0; SET lock_timeout = 0; SET idle_session_timeout = 0;
  SET idle_in_transaction_session_timeout = 0`

/**
 * Gives `work` a connection, as the owner, while nobody else migrates that database; waits for who does, and then tells so
 * once. The lock ends with the connection, also where the process is killed.
 */
export async function whileMigrating<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
  tell: (line: string) => void = () => {},
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'counterclaim migrate', keepAlive: true })
  client.on('error', () => undefined) // what is asked of it fails as well
  await client.connect()
  try {
    await client.query(patience)
    if (!(await takeLock(client))) {
      tell(migrateWords.waiting)
      // Asked again and again: a statement that waits holds a snapshot, which CREATE INDEX CONCURRENTLY waits for in turn.
      do await sleep(200)
      while (!(await takeLock(client)))
    }
    return await work(client)
  } finally {
    await client.end()
  }
}

async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ isOurs: boolean }>(`SELECT pg_try_advisory_lock(${lock}) AS "isOurs"`)
  return rows[0]?.isOurs ?? false
}
