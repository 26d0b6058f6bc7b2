import pg from 'pg'
import { UserError } from '../process/user-error.mjs'

const oldestVersion = 15

/**
 * Whether a PostgreSQL that the person brought can be used; else one sentence says why not. Never the password.
 * @param {string} variable its name, for the sentence
 * @param {string} url
 */
export async function checkDatabase(variable, url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new UserError(`${variable} is not an address such as postgresql://user:password@host:5432/database.`)
  }
  const { host, pathname } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('SHOW server_version_num')
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000)
    if (version >= oldestVersion) return
    throw new UserError(`PostgreSQL at ${host} is ${version}: Counterclaim needs ${oldestVersion} or later.`)
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = error instanceof pg.DatabaseError ? error.message : reasonOf(error)
    const which = `The database "${pathname.slice(1)}" at ${host} (${variable})`
    const remedy = `Start it or correct the address; without ${variable} an embedded one is used.`
    throw new UserError(`${which} cannot be used: ${reason}. ${remedy}`)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * A connection that failed on every address of a name brings several errors.
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
