import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canReach, databaseAccount, giveTo } from './account.mjs'
import { makeReachableFolder, reachableFolder } from './binaries.mjs'

/**
 * Where a cluster lives: `folder` holds data/, the server's log and its port; `account` runs it.
 * @typedef {{ folder: string, account: import('./account.mjs').Account }} Place
 */

/** @param {string} folder */
const dataOf = (folder) => join(folder, 'data')

/**
 * A folder outside of DATA_DIR, for root below a folder that no other account may enter. What an earlier
 * DATA_DIR of the same path left there is moved aside, never removed.
 * @param {string} dataDir
 */
function placeElsewhere(dataDir) {
  makeReachableFolder()
  const folder = join(reachableFolder, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
  if (existsSync(folder)) renameSync(folder, `${folder}.left-${Date.now()}`)
  return folder
}

/**
 * Finds the place of a data folder's cluster, or chooses it: within DATA_DIR where the server can reach that.
 * @param {string} dataDir absolute
 * @returns {Place}
 */
export function databasePlace(dataDir) {
  const pointer = join(dataDir, 'postgres-location')
  const within = join(dataDir, 'postgres')
  if (existsSync(pointer)) {
    const folder = readFileSync(pointer, 'utf8').trim()
    return { folder, account: databaseAccount(dataOf(folder)) }
  }
  const account = databaseAccount(dataOf(within))
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true })
    chmodSync(dataDir, 0o755)
  }
  const folder = canReach(dataDir, account) ? within : placeElsewhere(dataDir)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  if (!existsSync(dataOf(folder))) {
    mkdirSync(dataOf(folder), { mode: 0o700 })
    giveTo(dataOf(folder), account)
  }
  if (folder !== within) writeFileSync(pointer, `${folder}\n`)
  return { folder, account }
}
