import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('guardian-process.mjs', import.meta.url))

/**
 * Hires a guardian: whatever it is told of is stopped when this process ends, however it ends.
 * @returns {{ pid: () => number, watch: (pid: number, signal: NodeJS.Signals, patience: number) => void,
 *   forget: (pid: number) => void, dismiss: () => Promise<void> }}
 */
export function hireGuardian() {
  /** @type {Map<number, string>} */
  const told = new Map()
  let isDismissed = false
  let child = hire()

  function hire() {
    const hired = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })
    hired.stdin.on('error', () => {}) // it was killed; the next one is told all again
    hired.once('exit', () => {
      if (!isDismissed) child = hire()
    })
    for (const line of told.values()) hired.stdin.write(line)
    return hired
  }

  return {
    pid: () => child.pid ?? 0,
    watch(pid, signal, patience) {
      told.set(pid, `+ ${pid} ${signal} ${patience}\n`)
      child.stdin.write(`+ ${pid} ${signal} ${patience}\n`)
    },
    forget(pid) {
      told.delete(pid)
      child.stdin.write(`- ${pid}\n`)
    },
    dismiss() {
      isDismissed = true
      const gone = new Promise((settle) => child.once('exit', () => settle(undefined)))
      child.stdin.end()
      return gone
    },
  }
}

/** @typedef {ReturnType<typeof hireGuardian>} Guardian */
