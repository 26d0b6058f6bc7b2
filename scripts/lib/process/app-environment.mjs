import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { dataDir, root } from '../paths.mjs'
import { readSecrets } from './secrets.mjs'

/** The port that the program serves on. */
export const appPort = () => Number(process.env.PORT || 3000)

/** The address that the program listens on: this machine's own unless HOST says otherwise. */
export const appHost = () => process.env.HOST || '127.0.0.1'

/**
 * The environment of the program and its scripts: the person's own, and what was made for it here.
 * @param {import('../database/embedded.mjs').DatabaseUrls} urls
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({ ownerUrl, servingUrl }) {
  const articles = resolve(root, '..', 'shared', 'articles')
  const originals = process.env.ORIGINALS_DIR || (existsSync(articles) ? articles : '')
  return {
    ...process.env,
    ...(originals ? { ORIGINALS_DIR: originals } : {}),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: appHost(),
    PORT: String(appPort()),
    DATA_DIR: dataDir,
    COUNTERCLAIM_MODE: process.env.COUNTERCLAIM_MODE || 'demo',
    DATABASE_URL: servingUrl,
    DATABASE_OWNER_URL: ownerUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || readSecrets(dataDir).nextAuthSecret,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${appPort()}`,
  }
}

/**
 * The environment of what is done at the machine's own console, in people's names: nobody signs in there, so nobody
 * has yet to set up a second factor.
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {NodeJS.ProcessEnv}
 */
export const consoleEnvironment = (env) => ({ ...env, REQUIRE_SECOND_FACTOR: 'nobody' })

/**
 * The command that runs a TypeScript file of the project: `server-only` throws without the condition.
 * @param {string[]} args
 */
export const typeScriptCommand = (...args) => [
  process.execPath,
  '--conditions=react-server',
  '--import',
  'tsx',
  ...args,
]
