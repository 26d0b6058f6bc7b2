import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from './user-error.mjs'

/** The demo desk, in the order it is printed. Each signs in as <name>@demo.counterclaim.example. */
export const demoNames = ['lead', 'editor-1', 'editor-2', 'editor-3', 'reader']

/** @param {string} name one of `demoNames` */
export const demoEmail = (name) => `${name}@demo.counterclaim.example`

/**
 * Everything secret that was made on this machine; stands in DATA_DIR/secrets.json, mode 600.
 * @typedef {{
 *   nextAuthSecret: string,
 *   databasePasswords: { superuser: string, owner: string, serving: string },
 *   demoPasswords: Record<string, string>,
 * }} Secrets
 */

const randomWord = (/** @type {number} */ bytes) => randomBytes(bytes).toString('base64url')

/** @returns {Secrets} */
function makeSecrets() {
  return {
    nextAuthSecret: randomWord(32),
    databasePasswords: { superuser: randomWord(24), owner: randomWord(24), serving: randomWord(24) },
    demoPasswords: Object.fromEntries(demoNames.map((name) => [name, randomWord(12)])),
  }
}

/**
 * The secrets of a data folder, made the first time.
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function readSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  mkdirSync(dataDir, { recursive: true })
  const secrets = makeSecrets()
  writeSecrets(file, secrets)
  return secrets
}

/** @param {string} file @param {Secrets} secrets */
function writeSecrets(file, secrets) {
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  chmodSync(`${file}.${process.pid}`, 0o600)
  renameSync(`${file}.${process.pid}`, file)
}

/** What another instance gives of its own: @typedef {{ nextAuthSecret: string, demoPasswords?: Record<string, string> }} InstanceSecrets */

/**
 * The secrets of another instance: of its secrets.json, or of a file with its NEXTAUTH_SECRET alone.
 * @param {string} file
 * @returns {InstanceSecrets}
 */
export function readSecretsFile(file) {
  if (!existsSync(file)) throw new UserError(`There is no file ${file}.`)
  const text = readFileSync(file, 'utf8').trim()
  if (!text.startsWith('{')) return { nextAuthSecret: text }
  const { nextAuthSecret, demoPasswords } = JSON.parse(text)
  if (typeof nextAuthSecret !== 'string') throw new UserError(`${file} is not the secrets.json of a data folder.`)
  return { nextAuthSecret, demoPasswords }
}

/**
 * Takes over what belongs to the rows of a restored database; the passwords of the database itself stay this folder's.
 * @param {string} dataDir @param {InstanceSecrets} secrets
 */
export function takeSecrets(dataDir, { nextAuthSecret, demoPasswords }) {
  const own = readSecrets(dataDir)
  writeSecrets(join(dataDir, 'secrets.json'), {
    ...own,
    nextAuthSecret,
    demoPasswords: demoPasswords ?? own.demoPasswords,
  })
}
