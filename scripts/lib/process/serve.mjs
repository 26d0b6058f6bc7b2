import { drainingTime, spawnApp, waitUntilServing } from './app-server.mjs'
import { appEnvironment, appPort, typeScriptCommand } from './app-environment.mjs'
import { runToEnd } from './children.mjs'
import { greeting } from './greeting.mjs'
import { migrateOnce } from '../database/migrate-once.mjs'
import { buildPages } from '../build/next-build.mjs'
import { openDatabase } from '../database/open-database.mjs'
import { dataDir } from '../paths.mjs'
import { proxyWarning } from './proxy-warning.mjs'
import { writeState } from './run-state.mjs'
import { seedOnce } from '../database/seed-once.mjs'
import { say, step } from './steps.mjs'
import { superviseChild } from './supervisor.mjs'

/** @typedef {import('./guardian.mjs').Guardian} Guardian */

/** @param {Guardian} guardian @param {() => boolean} isOver */
async function prepareDatabase(guardian, isOver) {
  /** @type {import('../database/embedded.mjs').DatabaseUrls} */
  let urls = { ownerUrl: '', servingUrl: '' }
  await step('Database', async () => {
    const { words, ...opened } = await openDatabase(guardian, isOver)
    urls = opened
    return words
  })
  const env = appEnvironment(urls)
  await step('Migrations', () => migrateOnce(guardian, env))
  if (env.COUNTERCLAIM_MODE === 'demo' || env.COUNTERCLAIM_SEED === 'yes') {
    await step('First dossier', () => seedOnce(guardian, env))
  }
  return env
}

/**
 * @param {Guardian} guardian @param {() => boolean} isOver @param {NodeJS.ProcessEnv} env
 * @param {import('./app-server.mjs').Server} server
 */
async function serve(guardian, isOver, { DATABASE_OWNER_URL: _ownersAlone, ...env }, server) {
  const launch = () => {
    const child = spawnApp(env, appPort(), server)
    if (child.pid) guardian.watch(child.pid, 'SIGTERM', drainingTime)
    writeState(dataDir, { starter: process.pid, guardian: guardian.pid(), port: appPort(), app: child.pid })
    child.once('exit', () => child.pid && guardian.forget(child.pid))
    return child
  }
  const child = launch()
  await waitUntilServing(appPort(), child)
  void superviseChild('The program', child, async () => launch(), isOver)
}

/**
 * Everything after the packages are there: from sources and data to an address that answers.
 * @param {Guardian} guardian
 * @param {() => boolean} isOver
 * @param {import('./app-server.mjs').Server} server
 */
export async function bringUp(guardian, isOver, server) {
  const pages = server === 'dev' ? undefined : step('Pages', () => buildPages(guardian))
  const [env] = await Promise.all([prepareDatabase(guardian, isOver), pages])
  await step('Serving', async () => {
    await serve(guardian, isOver, env, server)
    return `on port ${appPort()}`
  })
  console.log(await greeting(env))
  const warning = proxyWarning(env)
  if (warning) say(warning)
  if (env.COUNTERCLAIM_MODE === 'desk') {
    say(
      (
        await runToEnd('Asking for a first admin', typeScriptCommand('scripts/first-admin.ts'), { guardian, env })
      ).trim(),
    )
  }
}
