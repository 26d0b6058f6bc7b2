import pg from 'pg'

/**
 * Asks one question on a connection of its own.
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<unknown[][]>} every row as an array of its values
 */
export async function askDatabase(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows
  } finally {
    await client.end()
  }
}

/**
 * Which database this is, whatever it is called: another one, or one made anew, has other numbers.
 * @param {string} url
 */
export async function databaseIdentity(url) {
  const sql = 'SELECT system_identifier, oid FROM pg_control_system(), pg_database WHERE datname = current_database()'
  return (await askDatabase(url, sql)).join()
}
