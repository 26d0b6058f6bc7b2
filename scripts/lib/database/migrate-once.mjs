import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { typeScriptCommand } from '../process/app-environment.mjs'
import { runToEnd } from '../process/children.mjs'
import { askDatabase, databaseIdentity } from './identity.mjs'
import { hashFiles } from '../packages/hash-files.mjs'
import { dataDir, root } from '../paths.mjs'

/**
 * What the database itself says was applied, by name and checksum, against what the project has.
 * @param {string} url
 */
async function isUpToDate(url) {
  const [[exists] = []] = await askDatabase(url, "SELECT to_regclass('public._prisma_migrations') IS NOT NULL")
  if (!exists) return false
  const sql = 'SELECT migration_name, checksum FROM _prisma_migrations'
  const done = `${sql} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Map((await askDatabase(url, done)).map(([name, checksum]) => [name, checksum]))
  const folder = join(root, 'prisma/migrations')
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql')))
  const checksum = (/** @type {string} */ name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name, 'migration.sql')))
      .digest('hex')
  return names.every((name) => applied.get(name) === checksum(name))
}

/**
 * Brings the database to the model, unless it is there and its serving role had its rights from these very scripts:
 * loading Prisma's engine to find nothing to do would take the better part of a start.
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
  const words = await runToEnd('The migration', typeScriptCommand('scripts/migrate.ts'), { guardian, env })
  if (!words.includes('Warning:')) writeFileSync(stamp, grantedBy)
  return words.trim().replaceAll('\n', ' ')
}
