import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { dropDatabase } from '../database/drop-database.mjs'
import { checkDatabase } from '../database/check-database.mjs'
import { fastSettings, startEmbeddedDatabase } from '../database/embedded.mjs'
import { say } from '../process/steps.mjs'

/**
 * Where the tests make databases of their own, every name beginning with `prefix`; `close` leaves nothing behind.
 * @typedef {{ ownerUrl: string, servingUrl: string, prefix: string, close: () => Promise<void> }} TestDatabase
 */

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function onServer(url, work) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * A serving role for the tests on the person's server; without the right to make one, the owner serves.
 * @param {string} ownerUrl
 * @param {string} role
 */
async function makeServingRole(ownerUrl, role) {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = randomBytes(18).toString('base64url')
  try {
    await onServer(ownerUrl, (client) => client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${url.password}'`))
    return url.href
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '42501')) throw error
    say('The role of DATABASE_URL cannot create roles. The tests serve as the owner, and some will say so.')
    return ownerUrl
  }
}

/** @param {string} ownerUrl @param {string} prefix @param {string} role empty if none was made */
async function dropAll(ownerUrl, prefix, role) {
  await onServer(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix])
    for (const { datname } of rows) await dropDatabase(ownerUrl, datname)
    if (role) await client.query(`DROP ROLE ${role}`)
  })
}

/**
 * On the server of DATABASE_URL if that is set (its own data is not touched), else an embedded one in `home`.
 * @param {string} home a folder that is removed afterwards
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {Record<string, string>} [settings] of the embedded one
 * @returns {Promise<TestDatabase>}
 */
export async function openTestDatabase(home, guardian, settings = fastSettings) {
  const url = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL
  if (!url) {
    const onSpawn = (/** @type {number} */ pid) => guardian.watch(pid, 'SIGINT', 20_000)
    const options = { settings, onSpawn }
    const { ownerUrl, servingUrl } = await startEmbeddedDatabase(join(home, 'tests'), options)
    return { ownerUrl, servingUrl, prefix: 'test_', close: async () => {} } // goes with its folder
  }
  await checkDatabase('DATABASE_URL', url)
  const prefix = `counterclaim_test_${process.pid}_`
  const role = `${prefix}app`
  const servingUrl = await makeServingRole(url, role)
  const close = () => dropAll(url, prefix, servingUrl === url ? '' : role)
  return { ownerUrl: url, servingUrl, prefix, close }
}

/**
 * Makes an empty database there; gives the addresses.
 * @param {TestDatabase} server
 * @param {string} name without the prefix
 * @returns {Promise<import('../database/embedded.mjs').DatabaseUrls>}
 */
export async function makeTestDatabase({ ownerUrl, servingUrl, prefix }, name) {
  await onServer(ownerUrl, (client) => client.query(`CREATE DATABASE ${prefix}${name}`))
  const at = (/** @type {string} */ url) => Object.assign(new URL(url), { pathname: `/${prefix}${name}` }).href
  return { ownerUrl: at(ownerUrl), servingUrl: at(servingUrl) }
}
