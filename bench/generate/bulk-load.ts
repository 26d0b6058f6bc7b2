import pg from 'pg'
import { bareTables } from '../../scripts/lib/database/bare-tables'

/** Loads into bare tables, as the owner of the database; what was loaded is checked when their keys and indexes come back. */
export async function loadInBulk(
  ownerUrl: string,
  load: () => Promise<void>,
  say: (words: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const dressAgain = await bareTables(client)
    await load()
    await dressAgain(say)
    say('statistics ...')
    await client.query('VACUUM (ANALYZE)')
  } finally {
    await client.end()
  }
}
