import { readFileSync } from 'node:fs'
import { UserError } from './user-error.mjs'

/** What may stand in a file of its own, so that no list of a container's environment shows it. */
const fileSecrets = ['NEXTAUTH_SECRET', 'METRICS_TOKEN', 'DATABASE_PASSWORD', 'DATABASE_OWNER_PASSWORD']

/** @param {NodeJS.ProcessEnv} env @param {string} name @returns {string} */
function readSecret(env, name) {
  const variable = `${name}_FILE`
  const file = env[variable] ?? ''
  if (env[name]) throw new UserError(`${name} and ${variable} are both set: keep one of them.`)
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (text) return text
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UserError(`${variable} names ${file}, which cannot be read (${code}).`)
  }
  throw new UserError(`${variable} names ${file}, which is empty.`)
}

/** @param {string | undefined} url @param {string | undefined} password */
function withPassword(url, password) {
  if (!url || !password || !URL.canParse(url)) return url
  return Object.assign(new URL(url), { password }).href
}

/**
 * An environment with the secrets of its NAME_FILE variables in place, and with the passwords of the database in its
 * addresses. Stops with a sentence when a file cannot be read, is empty, or gives what is given already.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withSecretFiles(env) {
  const named = fileSecrets.filter((name) => env[`${name}_FILE`])
  const all = { ...env, ...Object.fromEntries(named.map((name) => [name, readSecret(env, name)])) }
  const { DATABASE_PASSWORD, DATABASE_OWNER_PASSWORD, ...rest } = all
  const addresses = {
    DATABASE_URL: withPassword(rest.DATABASE_URL, DATABASE_PASSWORD),
    DATABASE_OWNER_URL: withPassword(rest.DATABASE_OWNER_URL, DATABASE_OWNER_PASSWORD),
  }
  return { ...rest, ...Object.fromEntries(Object.entries(addresses).filter(([, address]) => address)) }
}

/** The same for this process and all that it starts. */
export function takeSecretFiles() {
  const env = withSecretFiles(process.env)
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
}
