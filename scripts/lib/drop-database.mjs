import pg from 'pg'

/**
 * Drops a database with whoever is connected to it, if it is there.
 * @param {pg.Client} client of its owner, on another database
 * @param {string} name
 */
export async function dropDatabase(client, name) {
  const drop = `DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}`
  try {
    await client.query(`${drop} WITH (FORCE)`)
  } catch (error) {
    // An autovacuum worker is the superuser's, which FORCE may not end; without FORCE the server ends it by itself.
    if (!(error instanceof pg.DatabaseError && error.code === '42501')) throw error
    await client.query(drop)
  }
}
