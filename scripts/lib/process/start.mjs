import { isIP } from 'node:net'
import { appHost, appPort } from './app-environment.mjs'
import { startGuardian } from './guardian.mjs'
import { preparePackages } from '../packages/packages.mjs'
import { dataDir } from '../paths.mjs'
import { isPortFree } from './ports.mjs'
import { generatePrismaClient } from '../build/prisma-client.mjs'
import { clearWay, removeState, writeState } from './run-state.mjs'
import { takeSecretFiles } from './secret-files.mjs'
import { say, step, tellFailure } from './steps.mjs'
import { UserError } from './user-error.mjs'
import { watchParent } from './supervisor.mjs'

async function checkAddress() {
  const host = appHost()
  if (host !== 'localhost' && isIP(host) === 0) {
    throw new UserError(`HOST is "${host}": it must be an IP address, such as 127.0.0.1 or 0.0.0.0.`)
  }
  const port = appPort()
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UserError(`PORT is "${process.env.PORT}": it must be a number from 1 to 65535.`)
  }
  if (await isPortFree(port, appHost())) return
  const remedy = `stop what listens there, or choose another with PORT=${port + 1} npm start`
  throw new UserError(`Port ${port} is in use: ${remedy}.`)
}

/**
 * Starts everything, stays, and stops everything: the program first, the database last.
 * @param {import('./app-server.mjs').Server} [server]
 */
export async function start(server = 'start') {
  console.log('Counterclaim')
  const guardian = startGuardian()
  /** @type {Promise<void> | undefined} */
  let ending
  const end = (/** @type {number} */ code) => {
    ending ??= guardian.stop().then(() => {
      if (isOurs) removeState(dataDir)
      process.exit(code)
    })
  }
  let isOurs = false
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!ending) say('Stopping: the program first, the database last ...')
      end(0)
    })
  }
  watchParent(() => end(0))
  try {
    takeSecretFiles()
    await clearWay(dataDir, guardian.pid())
    await checkAddress()
    isOurs = true
    writeState(dataDir, { starter: process.pid, guardian: guardian.pid(), port: appPort() })
    await step('Packages', () => preparePackages(guardian))
    await step('Database client', () => generatePrismaClient(guardian))
    const { bringUp } = await import('./serve.mjs')
    await bringUp(guardian, () => ending !== undefined, server)
  } catch (error) {
    if (!ending) tellFailure(error)
    end(1)
  }
}
