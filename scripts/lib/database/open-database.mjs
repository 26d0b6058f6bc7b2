import { checkDatabase } from './check-database.mjs'
import { startServer } from './server.mjs'
import { startEmbeddedDatabase } from './embedded.mjs'
import { dataDir } from '../paths.mjs'
import { superviseChild } from '../process/supervisor.mjs'

/** PostgreSQL's "fast" shutdown writes everything out first: a big database may need long. */
const stoppingTime = 60_000

/**
 * The database to serve from: the person's own (DATABASE_URL, checked), else the embedded one, watched and started
 * again should it die.
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {() => boolean} isOver
 * @returns {Promise<import('./embedded.mjs').DatabaseUrls & { words: string }>}
 */
export async function openDatabase(guardian, isOver) {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: owner } = process.env
  if (url) {
    await checkDatabase(owner ? 'DATABASE_OWNER_URL' : 'DATABASE_URL', owner || url)
    return { servingUrl: url, ownerUrl: owner || url, words: `the one of DATABASE_URL, at ${new URL(url).host}` }
  }
  let watched = 0
  const onSpawn = (/** @type {number} */ pid) => {
    guardian.forget(watched)
    watched = pid
    guardian.watch(pid, 'SIGINT', stoppingTime)
  }
  const { place, child, port, servingUrl, ownerUrl } = await startEmbeddedDatabase(dataDir, { onSpawn })
  const again = async () => (await startServer(place, { port, onSpawn })).child
  void superviseChild('The database', child, again, isOver)
  return { servingUrl, ownerUrl, words: `PostgreSQL on port ${port}, data in ${place.folder}` }
}
