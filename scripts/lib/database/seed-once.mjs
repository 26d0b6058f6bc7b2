import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../process/children.mjs'
import { databaseIdentity } from './identity.mjs'
import { hashFiles } from '../packages/hash-files.mjs'
import { dataDir } from '../paths.mjs'
import { say } from '../process/steps.mjs'
import { consoleEnvironment, typeScriptCommand } from '../process/app-environment.mjs'

/**
 * Puts the first dossier into the database, unless these very seeds were put into this very database before.
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {Promise<string>} what was done
 */
export async function seedOnce(guardian, env) {
  const stamp = join(dataDir, 'seeded-from')
  const seeds = hashFiles(['seeds'])
  const seededFrom = `${await databaseIdentity(env.DATABASE_URL ?? '')} ${seeds} ${env.ORIGINALS_DIR ?? 'no originals'}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === seededFrom) return 'there already'
  say('First dossier: loading it ...')
  const options = { guardian, env: consoleEnvironment(env), onLine: say }
  await runToEnd('Loading the first dossier', typeScriptCommand('scripts/seed.ts'), options)
  writeFileSync(stamp, seededFrom)
  return 'read in'
}
