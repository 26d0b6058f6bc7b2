import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../../scripts/lib/process/ports.mjs'
import { signalTo, stopProcess } from '../../scripts/lib/process/processes.mjs'
import type { Installed } from './install-peer'

/** A peer's program on a port of its own. */
export interface ServedPeer {
  url: string
  stop: () => Promise<void>
}

/** Runs a peer's program and waits until it answers at `path`; `args` follow `node`, PORT is in its environment. */
export async function servePeer({ folder, env }: Installed, path: string, ...args: string[]): Promise<ServedPeer> {
  const port = await findFreePort()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, PORT: `${port}` },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pid = child.pid ?? 0
  process.once('exit', () => signalTo(pid, 'SIGKILL'))
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (words = (words + chunk).slice(-2_000)))
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + 120_000; Date.now() < until && child.exitCode === null; await sleep(200)) {
    const response = await fetch(url + path).catch(() => null)
    if (response && response.status < 500) return { url, stop: () => stopProcess(pid, 'SIGTERM', 5_000) }
  }
  await stopProcess(pid, 'SIGKILL', 0)
  throw new Error(`the program of ${folder} does not come up:\n${words}`)
}
