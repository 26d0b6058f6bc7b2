import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * What a process was started as, arguments joined by blanks; empty for a zombie, null when there is none.
 * @param {number} pid
 * @returns {string | null}
 */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/**
 * Whether a process still does something (a zombie does not), or for a negative id any of a group.
 * @param {number} pid
 */
export function isRunning(pid) {
  if (pid > 0) return Boolean(commandLine(pid))
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Sends a signal; a process (or, for a negative id, a group) that is gone is no error.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalTo(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/**
 * Waits until a process is gone; false when it outlived the time.
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function waitForEnd(pid, milliseconds) {
  const until = Date.now() + milliseconds
  while (isRunning(pid)) {
    if (Date.now() > until) return false
    await sleep(25)
  }
  return true
}

/**
 * Asks a process to end, then insists.
 * @param {number} pid
 * @param {NodeJS.Signals} signal what it understands as "finish and go"
 * @param {number} patience milliseconds before SIGKILL
 */
export async function stopProcess(pid, signal, patience) {
  signalTo(pid, signal)
  if (await waitForEnd(pid, patience)) return
  signalTo(pid, 'SIGKILL')
  await waitForEnd(pid, 5_000)
}
