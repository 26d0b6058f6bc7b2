import pg from 'pg'
import { embeddedUrls } from '../../scripts/lib/database/embedded.mjs'
import { databasePlace } from '../../scripts/lib/database/place.mjs'
import { runningServer } from '../../scripts/lib/database/server.mjs'

/** The database of the server that the browser tests run against: the one it was given, or its own embedded one. */
function browserDatabaseUrl(): string {
  const { BROWSER_DATABASE_URL: given, BROWSER_DATA_DIR: home } = process.env
  if (given) return given
  const running = home ? runningServer(databasePlace(home)) : null
  if (!home || !running) throw new Error('There is no database: is this run by Playwright with playwright.config.ts?')
  return embeddedUrls(home, running.port).servingUrl
}

/** Works on the database of the served program, with the rights that the program has. */
export async function onBrowserDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: browserDatabaseUrl() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
