import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from '../paths.mjs'
import { UserError } from './user-error.mjs'

/**
 * @typedef {{ guardian: import('./guardian.mjs').Guardian, env?: NodeJS.ProcessEnv, cwd?: string,
 *   onLine?: (line: string) => void }} Options
 */

/**
 * Runs a command to its end under a guardian and gives what it printed; when it fails, its last words are shown.
 * `onLine` hears each line that it prints as its result, for the person who follows.
 * @param {string} what for the sentence when it fails
 * @param {string[]} command
 * @param {Options} options
 * @returns {Promise<string>}
 */
export function runToEnd(what, [file = '', ...args], { guardian, env = process.env, cwd = root, onLine }) {
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const { pid } = child
  if (pid) guardian.watch(-pid, 'SIGTERM', 5_000) // its whole group
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => (output = (output + chunk).slice(-100_000)))
  }
  if (onLine) createInterface({ input: child.stdout }).on('line', onLine)
  return new Promise((settle, fail) => {
    child.once('error', (error) => fail(new UserError(`${what} cannot be run: ${error.message}.`)))
    child.once('close', (code, signal) => {
      if (pid) guardian.forget(-pid)
      if (code === 0) return settle(output)
      const lastWords = output.trimEnd().split('\n').slice(-40).join('\n')
      const how = signal ?? `exit code ${code}`
      fail(new UserError(`${lastWords}\n\n${what} failed (${how}); the lines above say why.`))
    })
  })
}
