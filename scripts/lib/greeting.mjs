import { join, relative } from 'node:path'
import { dataDir, root } from './paths.mjs'
import { demoEmail, demoNames, readSecrets } from './secrets.mjs'

/**
 * What a person needs once it serves: the address, and in a demo who to sign in as.
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {string}
 */
export function greeting(env) {
  const lines = ['', `Counterclaim is at ${env.NEXTAUTH_URL}`]
  if (env.COUNTERCLAIM_MODE === 'demo') {
    const { demoPasswords } = readSecrets(dataDir)
    const people = demoNames.map((name) => `  ${name.padEnd(9)} ${demoEmail(name).padEnd(40)} ${demoPasswords[name]}`)
    lines.push(`Sign in as one of the demo desk (kept in ${relative(root, join(dataDir, 'secrets.json'))}):`, '', ...people)
  }
  if (process.stdout.isTTY) lines.push('', 'Stop it with Ctrl-C.')
  return [...lines, ''].join('\n')
}
