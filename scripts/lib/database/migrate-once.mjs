import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { typeScriptCommand } from '../process/app-environment.mjs'
import { runToEnd } from '../process/children.mjs'
import { say } from '../process/steps.mjs'
import { askDatabase, databaseIdentity } from './identity.mjs'
import { hasChecksum, listMigrations } from './migration-files.mjs'
import { hashFiles } from '../packages/hash-files.mjs'
import { dataDir } from '../paths.mjs'

/**
 * What the database itself says was applied, by name and checksum, against what the project has.
 * @param {string} url
 */
async function isUpToDate(url) {
  const [[exists] = []] = await askDatabase(url, "SELECT to_regclass('public._prisma_migrations') IS NOT NULL")
  if (!exists) return false
  const sql =
    'SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL'
  const rows = await askDatabase(url, sql)
  const applied = new Map(rows.map(([name, checksum]) => [name, checksum]))
  const isWhole = rows.every(([, , isFinished]) => isFinished)
  return isWhole && listMigrations().every((migration) => hasChecksum(migration, applied.get(migration.name)))
}

/**
 * Brings the database to the model, unless it is there and its serving role had its rights from these very scripts:
 * a process that finds nothing to do would take the better part of a start. What it prints is said at once, since it may wait for
 * another start.
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {Promise<string>} what was done
 */
export async function migrateOnce(guardian, env) {
  const { DATABASE_URL = '', DATABASE_OWNER_URL = '' } = env
  const stamp = join(dataDir, 'granted-by')
  const scripts = hashFiles(['scripts/migrate.ts', 'scripts/lib/database/serving-role.ts'])
  const grantedBy = `${await databaseIdentity(DATABASE_OWNER_URL)} ${new URL(DATABASE_URL).username} ${scripts}`
  const wasGranted = existsSync(stamp) && readFileSync(stamp, 'utf8') === grantedBy
  if (wasGranted && (await isUpToDate(DATABASE_OWNER_URL))) return 'up to date'
  rmSync(stamp, { force: true }) // killed in the middle, it is done again
  const options = { guardian, env, onLine: say }
  const words = await runToEnd('The migration', typeScriptCommand('scripts/migrate.ts'), options)
  const warning = words.split('\n').find((line) => line.startsWith('Warning:'))
  if (!warning) writeFileSync(stamp, grantedBy)
  return warning ?? 'done'
}
