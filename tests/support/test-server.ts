import { mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databasePlace } from '../../scripts/lib/database/place.mjs'
import { runningServer, stopServer } from '../../scripts/lib/database/server.mjs'
import { embeddedUrls, fastSettings, startEmbeddedDatabase } from '../../scripts/lib/database/embedded.mjs'
import { dataDir } from '../../scripts/lib/paths.mjs'
import { isRunning } from '../../scripts/lib/process/processes.mjs'

// Several runs by hand share one server: each holds a lease (a file named by its process) while it lasts.
const home = join(dataDir, 'test-postgres')
const leases = join(home, 'leases')

function listLeases(): number[] {
  const all = readdirSync(leases).map(Number)
  const [gone, held] = [all.filter((pid) => !isRunning(pid)), all.filter(isRunning)]
  for (const pid of gone) rmSync(join(leases, `${pid}`), { force: true })
  return held
}

/** Runs one at a time across processes; a lock that nobody released for a minute is taken over. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = join(home, 'lock')
  mkdirSync(leases, { recursive: true })
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (tries > 600) rmSync(lock, { recursive: true, force: true })
      await sleep(100)
    }
  }
  try {
    return await work()
  } finally {
    rmdirSync(lock)
  }
}

/** The addresses of the shared test server, started if no other run has it running. */
export function leaseTestServer(): Promise<{ ownerUrl: string; servingUrl: string }> {
  return alone(async () => {
    writeFileSync(join(leases, `${process.pid}`), '')
    const running = runningServer(databasePlace(home))
    if (running) return embeddedUrls(home, running.port)
    const { child, ownerUrl, servingUrl } = await startEmbeddedDatabase(home, { settings: fastSettings })
    child.unref()
    return { ownerUrl, servingUrl }
  })
}

/** Gives the lease back; the last run stops the server, its data stays for the next. */
export function returnTestServer(): Promise<void> {
  return alone(async () => {
    rmSync(join(leases, `${process.pid}`), { force: true })
    if (listLeases().length === 0) await stopServer(databasePlace(home))
  })
}
