import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { appHost } from './app-environment.mjs'
import { nextProgram } from '../build/next-build.mjs'
import { root } from '../paths.mjs'
import { UserError } from './user-error.mjs'

/** The program drains its requests on SIGTERM; milliseconds it may take. */
export const drainingTime = 10_000

/** What serves: the built program, or the development server, which compiles what is asked for. @typedef {'start' | 'dev'} Server */

/** The development server keeps what it compiles apart from the builds. */
const whileDeveloping = { NODE_ENV: /** @type {const} */ ('development'), NEXT_DIST_DIR: '.next-dev' }

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} port
 * @param {Server} [server]
 */
export function spawnApp(env, port, server = 'start') {
  return spawn(process.execPath, [nextProgram, server, '-H', appHost(), '-p', `${port}`], {
    cwd: root,
    env: server === 'dev' ? { ...env, ...whileDeveloping } : env,
    detached: true, // a terminal's Ctrl-C must not reach it before it is told to drain
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** How this machine reaches an address that the program listens on. */
function reachableHost() {
  const host = appHost()
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * Waits until the program answers that it serves.
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 */
export async function waitUntilServing(port, child) {
  const until = Date.now() + 60_000
  let outcome = 'no answer'
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    try {
      const response = await fetch(`http://${reachableHost()}:${port}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      })
      if (response.status === 200) return
      outcome = `${response.status} ${(await response.text()).slice(0, 200)}`
    } catch {
      // not listening yet
    }
    await sleep(50)
  }
  throw new UserError(`The program did not start on port ${port}: ${outcome}.`)
}
