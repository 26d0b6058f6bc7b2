import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { runToEnd } from './children.mjs'
import { hashFiles } from './hash-files.mjs'
import { dataDir } from './paths.mjs'
import { say } from './steps.mjs'
import { typeScriptCommand } from './app-environment.mjs'

/** Which database this is, whatever it is called: another one, or one made anew, has other numbers. @param {string} url */
async function databaseIdentity(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      'SELECT system_identifier::text, oid::text FROM pg_control_system(), pg_database WHERE datname = current_database()',
    )
    return `${rows[0].system_identifier}/${rows[0].oid}`
  } finally {
    await client.end()
  }
}

/**
 * Puts the first dossier into the database, unless these very seeds were put into this very database before.
 * @param {import('./guardian.mjs').Guardian} guardian
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {Promise<string>} what was done
 */
export async function seedOnce(guardian, env) {
  const stamp = join(dataDir, 'seeded-from')
  const seeds = hashFiles(['seeds'])
  const seededFrom = `${await databaseIdentity(env.DATABASE_URL ?? '')} ${seeds} ${env.ORIGINALS_DIR ?? 'no originals'}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === seededFrom) return 'there already'
  say('First dossier: reading it in ...')
  await runToEnd('Reading in the first dossier', typeScriptCommand('scripts/seed.ts'), { guardian, env })
  writeFileSync(stamp, seededFrom)
  return 'read in'
}
