import { join, relative } from 'node:path'
import { readDemoPasswords } from './demo-passwords.mjs'
import { dataDir, root } from '../paths.mjs'
import { demoEmail, demoNames } from './secrets.mjs'

/**
 * Who can sign in as whom. A password that opens no account is not printed: the database may have been restored from
 * elsewhere, or somebody changed it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string[]>}
 */
async function demoLines(env) {
  const passwords = await readDemoPasswords(env.DATABASE_URL ?? '')
  const opening = demoNames.filter((name) => passwords[name])
  const lines = opening.map((name) => `  ${name.padEnd(9)} ${demoEmail(name).padEnd(40)} ${passwords[name]}`)
  const file = relative(root, join(dataDir, 'secrets.json'))
  const others = demoNames.filter((name) => !passwords[name]).map(demoEmail)
  const unknown = others.length > 0 ? [`No password in ${file} works for: ${others.join(', ')}`] : []
  return lines.length > 0 ? [`Sign in as one of the demo desk (kept in ${file}):`, '', ...lines, ...unknown] : unknown
}

/**
 * What a person needs once it serves: the address, and in a demo who to sign in as.
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {Promise<string>}
 */
export async function greeting(env) {
  const lines = ['', `Counterclaim is at ${env.NEXTAUTH_URL}`]
  if (env.COUNTERCLAIM_MODE === 'demo') lines.push(...(await demoLines(env)))
  if (process.stdout.isTTY) lines.push('', 'Stop it with Ctrl-C.')
  return [...lines, ''].join('\n')
}
