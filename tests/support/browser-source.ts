import pg from 'pg'
import { newId, sha256 } from '@/lib/data/database/ids'
import { databasePlace } from '../../scripts/lib/database/place.mjs'
import { runningServer } from '../../scripts/lib/database/server.mjs'
import { embeddedUrls } from '../../scripts/lib/database/embedded.mjs'

/** The database of the server that the browser tests run against: the one it was given, or its own embedded one. */
function browserDatabaseUrl(): string {
  const { BROWSER_DATABASE_URL: given, BROWSER_DATA_DIR: home } = process.env
  if (given) return given
  const running = home ? runningServer(databasePlace(home)) : null
  if (!home || !running) throw new Error('There is no database: is this run by Playwright with playwright.config.ts?')
  return embeddedUrls(home, running.port).servingUrl
}

/** Puts a source with one pasted text into the demo dossier, as its first editor; gives the path of its reader. */
export async function addSourceOf(text: string, language: string): Promise<string> {
  const client = new pg.Client({ connectionString: browserDatabaseUrl() })
  await client.connect()
  const [sourceId, captureId] = [newId(), newId()]
  const key = `text-${sourceId.slice(-12)}`
  const from = `FROM dossier d, person p WHERE d.key = 'homs' AND p.email LIKE 'editor-1@%'`
  try {
    await client.query(
      `INSERT INTO source (id, dossier_id, key, headline, outlet, language, added_by_id, created_at)
       SELECT $1, d.id, $2, $3, 'The Independent', $4, p.id, now() ${from}`,
      [sourceId, key, `A text of ${key}`, language],
    )
    await client.query(
      `INSERT INTO capture (id, dossier_id, source_id, label, text_is, method, text, length, sha256, language, added_by_id, captured_at)
       SELECT $1, d.id, $2, 'pasted', 'article', 'pasted', $3, char_length($3), $4, $5, p.id, now() ${from}`,
      [captureId, sourceId, text, sha256(text), language],
    )
  } finally {
    await client.end()
  }
  return `/dossiers/homs/sources/${key}`
}
