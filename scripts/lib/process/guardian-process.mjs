/*
 * A process of its own session that outlives its parent process by a moment: it is told what runs, one line each
 * ("+ pid signal patience" or "- pid"), and when the pipe closes (the parent ended, or was killed with -9)
 * it stops all of it, what came last first, so that the database goes last.
 */
import { createInterface } from 'node:readline'
import { stopProcess } from './processes.mjs'

/** @type {Map<number, { signal: NodeJS.Signals, patience: number }>} */
const watched = new Map()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})

const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const [verb, pid, signal, patience] = line.split(' ')
  if (verb === '-') watched.delete(Number(pid))
  else watched.set(Number(pid), { signal: /** @type {NodeJS.Signals} */ (signal), patience: Number(patience) })
})
lines.on('close', () => void stopAll())

async function stopAll() {
  for (const [pid, { signal, patience }] of [...watched].toReversed()) await stopProcess(pid, signal, patience)
  process.exit()
}
