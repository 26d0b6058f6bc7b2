import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nextProgram } from '../../scripts/lib/build/next-build.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { findFreePort } from '../../scripts/lib/process/ports.mjs'
import { signalTo, waitForEnd } from '../../scripts/lib/process/processes.mjs'

/** The secret of every served app: this process's own, so that each can read the cookies and the sealed bytes of the other. */
export const appSecret = () => process.env.NEXTAUTH_SECRET ?? ''

/** The program on a port of its own. */
export interface ServedApp {
  url: string
  distDir: string
  /** False for the development server, by hand: what it does is the same, how long it takes is not. */
  isBuilt: boolean
  child: ChildProcess
  /** What it wrote on standard error so far. */
  errors: () => string
  /** Tells it to drain and go; milliseconds it took. */
  stop: () => Promise<number>
  /** kill -9. */
  kill: () => Promise<void>
}

const isBuilt = (distDir: string) => existsSync(join(root, distDir, 'BUILD_ID'))

/** The folder of the build to serve: that of the tests, else that of `npm start`. */
export function builtFolder(): string {
  return process.env.NEXT_DIST_DIR || ['.next-test', '.next'].find(isBuilt) || '.next-test'
}

/**
 * Serves the program from its build on the database of DATABASE_URL, or of `more`. By hand and without a build it is
 * the development server, which shows the same but slower.
 */
export async function serveApp(more: Record<string, string> = {}, distDir = builtFolder()): Promise<ServedApp> {
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const own = { PORT: String(port), NEXTAUTH_URL: url, NEXTAUTH_SECRET: appSecret(), NEXT_DIST_DIR: distDir }
  const { VITEST: _vitest, ...inherited } = process.env
  const env = { ...inherited, ...own, NEXT_TELEMETRY_DISABLED: '1', COUNTERCLAIM_MODE: 'desk', ...more }
  const isReady = isBuilt(distDir)
  const child = spawn(process.execPath, [nextProgram, isReady ? 'start' : 'dev', '-H', '127.0.0.1', '-p', `${port}`], {
    cwd: root,
    env: { ...env, NODE_ENV: isReady ? 'production' : 'development' },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => signalTo(-(child.pid ?? 0), 'SIGKILL')
  process.once('exit', end) // a test that ran out of time stops nothing
  child.once('exit', () => process.off('exit', end)) // its number may be somebody else's by then
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors = (errors + chunk).slice(-200_000)))
  const app = {
    url,
    distDir,
    isBuilt: isReady,
    child,
    errors: () => errors,
    stop: () => stop(child),
    kill: () => kill(child),
  }
  await waitUntilUp(app)
  return app
}

async function waitUntilUp({ url, child, errors }: Pick<ServedApp, 'url' | 'child' | 'errors'>): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null;) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer) return
    await sleep(25)
  }
  throw new Error(`the program does not come up:\n${errors()}`)
}

async function stop(child: ChildProcess): Promise<number> {
  const began = performance.now()
  signalTo(-(child.pid ?? 0), 'SIGTERM')
  if (!(await waitForEnd(child.pid ?? 0, 15_000))) await kill(child)
  return performance.now() - began
}

async function kill(child: ChildProcess): Promise<void> {
  signalTo(-(child.pid ?? 0), 'SIGKILL')
  await waitForEnd(child.pid ?? 0, 5_000)
}
