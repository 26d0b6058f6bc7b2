import pg from 'pg'

const NOT_ALLOWED = '42501'

/**
 * Drops a database together with whoever is connected to it. FORCE may not end a session of the server's own,
 * such as an autovacuum worker: it leaves by itself within seconds, so wait for it.
 * @param {string} url of another database of the server, as a role that owns the one to drop
 * @param {string} name
 * @param {number} [tries]
 * @returns {Promise<void>}
 */
export async function dropDatabase(url, name, tries = 20) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === NOT_ALLOWED) || tries === 0) throw error
    await new Promise((done) => setTimeout(done, 500))
    await dropDatabase(url, name, tries - 1)
  } finally {
    await client.end()
  }
}
