import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databasePlace } from '../../scripts/lib/database/place.mjs'
import { startServer, stopServer } from '../../scripts/lib/database/server.mjs'
import { startEmbeddedDatabase } from '../../scripts/lib/database/embedded.mjs'
import { applyMigrations } from '../../scripts/lib/database/apply-migrations'
import { isRunning, signalTo } from '../../scripts/lib/process/processes.mjs'
import { grantServingRole } from '../../scripts/lib/database/serving-role'

/** A PostgreSQL of its own that can be killed, with everything on that keeps what was committed. */
export interface CrashServer {
  ownerUrl: string
  servingUrl: string
  /** kill -9 of the server and all its processes at once. */
  kill: () => void
  /** Starts it again on the same data and port. */
  restart: () => Promise<void>
  remove: () => Promise<void>
}

/** Makes one in a folder that goes away with it, migrated and empty. */
export async function openCrashServer(): Promise<CrashServer> {
  const home = mkdtempSync(join(tmpdir(), 'counterclaim-crash-'))
  let { child, port, ownerUrl, servingUrl } = await startEmbeddedDatabase(home, {
    settings: { max_connections: '200' },
  })
  await applyMigrations(ownerUrl)
  await grantServingRole(ownerUrl, servingUrl)
  const place = databasePlace(home)
  const forget = () => {
    if (isRunning(child.pid ?? 0)) killWhole(child.pid ?? 0)
    for (const folder of [place.folder, home]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', forget) // told to end in the middle
  return {
    ownerUrl,
    servingUrl,
    kill: () => killWhole(child.pid ?? 0),
    restart: async () => void ({ child } = await startServer(place, { port })),
    remove: async () => {
      process.off('exit', forget)
      if (isRunning(child.pid ?? 0)) await stopServer(place)
      forget()
    },
  }
}

/** The server's processes are groups of their own: the first goes first, so that it starts nothing in their place. */
function killWhole(pid: number): void {
  const parentOf = (other: string) => {
    try {
      return Number(readFileSync(`/proc/${other}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
    } catch {
      return 0 // gone meanwhile
    }
  }
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  for (const one of [pid, ...children.map(Number)]) signalTo(one, 'SIGKILL')
}
