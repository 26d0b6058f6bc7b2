import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('guardian-process.mjs', import.meta.url))

/**
 * Starts a guardian: it stops every process that it watches once this one ends, however it ends.
 * @returns {{ pid: () => number, watch: (pid: number, signal: NodeJS.Signals, patience: number) => void,
 *   forget: (pid: number) => void, stop: () => Promise<void> }}
 */
export function startGuardian() {
  /** @type {Map<number, string>} */
  const watched = new Map()
  let isStopped = false
  let child = spawnChild()

  function spawnChild() {
    const started = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })
    started.stdin.on('error', () => {}) // it was killed; the next one is told everything again
    started.once('exit', () => {
      if (!isStopped) child = spawnChild()
    })
    for (const line of watched.values()) started.stdin.write(line)
    return started
  }

  return {
    pid: () => child.pid ?? 0,
    watch(pid, signal, patience) {
      watched.set(pid, `+ ${pid} ${signal} ${patience}\n`)
      child.stdin.write(`+ ${pid} ${signal} ${patience}\n`)
    },
    forget(pid) {
      watched.delete(pid)
      child.stdin.write(`- ${pid}\n`)
    },
    stop() {
      isStopped = true
      const ended = new Promise((settle) => child.once('exit', () => settle(undefined)))
      child.stdin.end()
      return ended
    },
  }
}

/** @typedef {ReturnType<typeof startGuardian>} Guardian */
