import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * PostgreSQL refuses to run as root: the account it runs as then. Empty for everybody else.
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/** @param {string} name @returns {Account | null} */
function findAccount(name) {
  const ask = (/** @type {string} */ flag) => spawnSync('id', [flag, name], { encoding: 'utf8' })
  const uid = ask('-u')
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(ask('-g').stdout) } : null
}

function makeAccount() {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'counterclaim'],
    ['adduser', '-S', '-D', '-H', 'counterclaim'],
  ]
  for (const [command, ...args] of ways) if (command) spawnSync(command, args)
  return findAccount('counterclaim')
}

/**
 * The account to run the server as: the owner of data that exists, else one made for databases.
 * @param {string} data the cluster's data folder
 * @returns {Account}
 */
export function databaseAccount(data) {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = findAccount('postgres') ?? findAccount('counterclaim') ?? makeAccount() ?? findAccount('nobody')
  if (!account) throw new Error('root has no account to give to PostgreSQL: create one named "postgres"')
  return account
}

/**
 * Whether an account can walk to a path, every folder above it included.
 * @param {string} path absolute
 * @param {Account} account
 */
export function canReach(path, account) {
  if (account.uid === undefined) return true
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    const stats = statSync(folder, { throwIfNoEntry: false })
    if (!stats) continue
    const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0
    if (!(stats.mode & (1 << shift))) return false
  }
  return true
}

/**
 * Gives a folder and all in it to an account.
 * @param {string} folder
 * @param {Account} account
 */
export function giveTo(folder, account) {
  if (account.uid !== undefined) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder])
}
