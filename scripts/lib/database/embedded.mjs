import pg from 'pg'
import { databasePlace } from './place.mjs'
import { initialiseCluster, startServer } from './server.mjs'
import { readSecrets } from '../process/secrets.mjs'
import { UserError } from '../process/user-error.mjs'

/** For tests: nothing of theirs must outlive a power cut. */
export const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/** @typedef {{ ownerUrl: string, servingUrl: string }} DatabaseUrls */

/**
 * @param {string} dataDir
 * @param {number} port
 * @returns {DatabaseUrls & { superuserUrl: string }}
 */
export function embeddedUrls(dataDir, port) {
  const { superuser, owner, serving } = readSecrets(dataDir).databasePasswords
  const url = (/** @type {string} */ user, /** @type {string} */ password, database = 'counterclaim') =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  return {
    superuserUrl: url('postgres', superuser, 'postgres'),
    ownerUrl: url('counterclaim_owner', owner),
    servingUrl: url('counterclaim_app', serving),
  }
}

/**
 * Makes the owning role and its database, once. The serving role is made by the migration script, as anywhere.
 * @param {string} superuserUrl
 * @param {string} ownerPassword
 */
async function makeOwnerAndDatabase(superuserUrl, ownerPassword) {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const roles = await client.query("SELECT FROM pg_roles WHERE rolname = 'counterclaim_owner'")
    const password = client.escapeLiteral(ownerPassword)
    if (!roles.rowCount) {
      await client.query(`CREATE ROLE counterclaim_owner LOGIN CREATEDB CREATEROLE PASSWORD ${password}`)
    }
    const databases = await client.query("SELECT FROM pg_database WHERE datname = 'counterclaim'")
    if (!databases.rowCount) await client.query('CREATE DATABASE counterclaim OWNER counterclaim_owner')
  } finally {
    await client.end()
  }
}

/**
 * Starts the PostgreSQL of a data folder, made the first time, with its owner and its database.
 * @param {string} dataDir absolute
 * @param {import('./server.mjs').ServerOptions} [options]
 */
export async function startEmbeddedDatabase(dataDir, options) {
  const place = databasePlace(dataDir)
  const { databasePasswords } = readSecrets(dataDir)
  await initialiseCluster(place, databasePasswords.superuser)
  const { child, port } = await startServer(place, options)
  const { superuserUrl, ...urls } = embeddedUrls(dataDir, port)
  try {
    await makeOwnerAndDatabase(superuserUrl, databasePasswords.owner)
  } catch (error) {
    child.kill('SIGINT')
    if (!(error instanceof pg.DatabaseError && error.code === '28P01')) throw error
    throw new UserError(`The passwords in ${dataDir}/secrets.json are not those of the database in ${place.folder}.`)
  }
  return { place, child, port, ...urls }
}
