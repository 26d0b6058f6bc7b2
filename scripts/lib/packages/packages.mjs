import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../process/children.mjs'
import { root } from '../paths.mjs'
import { say } from '../process/steps.mjs'

/** @typedef {import('../process/guardian.mjs').Guardian} Guardian */
/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, dev?: boolean }} Entry */
/** @typedef {Record<string, Entry>} Entries */

/** @param {string} file @returns {Entries | null} */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}

/** What may be missing: another system's packages, and in production (an image) what only tests need. */
const isDispensable = (/** @type {Entry} */ { optional, devOptional, dev }) =>
  Boolean(optional || devOptional || (dev && process.env.NODE_ENV === 'production'))

/** npm's own account of what it installed. */
const installedLock = join(root, 'node_modules', '.package-lock.json')

/** Whether node_modules is what package-lock.json says. */
export function arePackagesCurrent() {
  const wanted = readLock(join(root, 'package-lock.json')) ?? {}
  const installed = readLock(installedLock)
  if (!installed) return false
  return Object.entries(wanted).every(([path, entry]) => {
    const has = installed[path]
    return path === '' || (has ? has.version === entry.version : isDispensable(entry))
  })
}

/** npm as the person runs it. */
const npm = () => (process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'])

/**
 * With ignore-scripts the database's library links were never made: without them it does not load.
 * @param {Guardian} guardian
 */
async function ensureDatabaseLinks(guardian) {
  const { databasePackage } = await import('../database/binaries.mjs')
  const { folder } = databasePackage()
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  if (links.every(({ target }) => existsSync(join(folder, target)))) return
  const command = [process.execPath, join('scripts', 'hydrate-symlinks.js')]
  await runToEnd('Linking the libraries of PostgreSQL', command, { guardian, cwd: folder })
}

/**
 * Why `npm ci` refuses a lock file, in its own words: packages that other systems need and that the lock file, made on one system,
 * does not name, for instance. Null when it failed for another reason.
 * @param {string} words what it printed
 */
export function lockFileRefusal(words) {
  if (!words.includes('EUSAGE')) return null
  const reasons = [...words.matchAll(/\b(?:Missing|Invalid): .*/g)].map(([reason]) => reason.replace(/\.$/, ''))
  return reasons.length > 1 ? `${reasons[0]}, and ${reasons.length - 1} more` : (reasons[0] ?? 'it does not say why')
}

/** @param {Guardian} guardian */
async function install(guardian) {
  const flags = ['--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  if (!existsSync(installedLock)) {
    try {
      await runToEnd('npm ci', [...npm(), 'ci', ...flags], { guardian })
      return
    } catch (error) {
      const reason = lockFileRefusal(String(error))
      if (!reason) throw error
      say(`Packages: npm ci refuses package-lock.json here (${reason}). npm install takes the versions that it names.`)
    }
  }
  // `npm ci` would remove all packages first, also from under another instance that runs from this folder.
  await runToEnd('npm install', [...npm(), 'install', '--no-save', ...flags], { guardian })
}

/**
 * Installs what package-lock.json says, if that is not there.
 * @param {Guardian} guardian
 * @returns {Promise<string>} what was done
 */
export async function preparePackages(guardian) {
  const isCurrent = arePackagesCurrent()
  if (!isCurrent) {
    say('Packages: installing (about a minute the first time) ...')
    await install(guardian)
  }
  if (!process.env.DATABASE_URL) await ensureDatabaseLinks(guardian)
  return isCurrent ? 'as the lock file says' : 'installed'
}
