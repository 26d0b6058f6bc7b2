import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { typeScriptCommand } from '../process/app-environment.mjs'
import { startGuardian } from '../process/guardian.mjs'
import { buildPages, distDir } from '../build/next-build.mjs'
import { preparePackages } from '../packages/packages.mjs'
import { root } from '../paths.mjs'
import { generatePrismaClient } from '../build/prisma-client.mjs'
import { step, tellFailure } from '../process/steps.mjs'
import { watchParent } from '../process/supervisor.mjs'

/** As the program's own server, but for room to load a million claims without a checkpoint a minute. */
const settings = { max_wal_size: '8GB', checkpoint_timeout: '30min' }

/**
 * Runs the benchmarks of one mode in a process of their own, on a database of its own: that of a server in a folder
 * that goes away, or one on the server of DATABASE_URL that is dropped.
 * @param {string[]} args
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {string} home
 */
async function runBenches(args, guardian, home) {
  const { makeTestDatabase, openTestDatabase } = await import('./test-database.mjs')
  const server = await openTestDatabase(home, guardian, settings)
  try {
    const { ownerUrl, servingUrl } = await makeTestDatabase(server, 'bench')
    const shared = resolve(root, process.env.SHARED_DIR || '../shared')
    const made = {
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_URL: servingUrl,
      SHARED_DIR: shared,
      NEXT_DIST_DIR: distDir(),
    }
    const secret = { NEXTAUTH_SECRET: 'a secret of the benchmarks, long enough', NEXTAUTH_URL: 'http://localhost:3000' }
    const [file = '', ...rest] = typeScriptCommand('scripts/bench.ts', ...args)
    const env = { ...process.env, ...made, ...secret, NODE_ENV: /** @type {const} */ ('production') }
    const child = spawn(file, rest, { cwd: root, env, stdio: 'inherit' })
    if (child.pid) guardian.watch(child.pid, 'SIGTERM', 10_000)
    return await new Promise((settle) => child.once('exit', (code) => settle(code ?? 1)))
  } finally {
    await server.close().catch(tellFailure)
  }
}

/**
 * `npm run bench -- [MODE] [--claims N] [--only S1,S4]`: everything it needs is started here and removed again.
 * @param {string[]} args
 */
export async function bench(args) {
  const guardian = startGuardian()
  const home = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  chmodSync(home, 0o711) // root's database runs as somebody else, who must walk through
  let isOver = false
  const end = (/** @type {number} */ code) => {
    if (isOver) return
    isOver = true
    void guardian.stop().then(() => {
      rmSync(home, { recursive: true, force: true })
      process.exit(code)
    })
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end(1))
  watchParent(() => end(1))
  try {
    await step('Packages', () => preparePackages(guardian))
    await step('Database client', () => generatePrismaClient(guardian))
    if (!args.includes('evidence')) await step('Pages', () => buildPages(guardian))
    end(await runBenches(args, guardian, home))
  } catch (error) {
    tellFailure(error)
    end(1)
  }
}
