import { spawn } from 'node:child_process'
import { appEnvironment, consoleEnvironment, typeScriptCommand } from './app-environment.mjs'
import { startGuardian } from './guardian.mjs'
import { arePackagesCurrent } from '../packages/packages.mjs'
import { dataDir, root } from '../paths.mjs'
import { generatePrismaClient } from '../build/prisma-client.mjs'
import { takeSecretFiles } from './secret-files.mjs'
import { tellFailure } from './steps.mjs'
import { UserError } from './user-error.mjs'
import { watchParent } from './supervisor.mjs'

/**
 * The database that the program uses: the person's own, the embedded one as `npm start` has it running, or
 * that started for as long as the script takes.
 * @param {import('./guardian.mjs').Guardian} guardian
 * @returns {Promise<import('../database/embedded.mjs').DatabaseUrls>}
 */
async function findDatabase(guardian) {
  const { openDatabase } = await import('../database/open-database.mjs')
  if (process.env.DATABASE_URL) return openDatabase(guardian, () => true)
  const { databasePlace } = await import('../database/place.mjs')
  const { runningServer } = await import('../database/server.mjs')
  const { embeddedUrls } = await import('../database/embedded.mjs')
  const running = runningServer(databasePlace(dataDir))
  return running ? embeddedUrls(dataDir, running.port) : openDatabase(guardian, () => true)
}

const packagesMissing = 'The packages are not those of package-lock.json: run npm start once, or npm install --no-save.'

/**
 * Runs a script to its end, on the person's terminal, and ends as it did.
 * @param {string[]} args the file, then its own arguments
 */
export async function runScript(args) {
  const guardian = startGuardian()
  let isOver = false
  const end = (/** @type {number} */ code) => {
    if (!isOver) void guardian.stop().then(() => process.exit(code))
    isOver = true
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end(1))
  watchParent(() => end(1))
  try {
    takeSecretFiles()
    if (!arePackagesCurrent()) throw new UserError(packagesMissing)
    await generatePrismaClient(guardian)
    const env = consoleEnvironment(appEnvironment(await findDatabase(guardian)))
    const [file = '', ...rest] = typeScriptCommand(...args)
    const child = spawn(file, rest, { cwd: root, env, stdio: 'inherit' })
    if (child.pid) guardian.watch(child.pid, 'SIGTERM', 10_000)
    child.once('exit', (code) => end(code ?? 1))
  } catch (error) {
    tellFailure(error)
    end(1)
  }
}
