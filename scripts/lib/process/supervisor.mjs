import { setTimeout as sleep } from 'node:timers/promises'
import { say, tellFailure } from './steps.mjs'

/** A child that lived this long (milliseconds) had a good start: the next one is not made to wait. */
const goodStart = 30_000

const shortestWait = 100
const longestWait = 10_000

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null

/**
 * Starts a child again whenever it ends, a little later each time while it keeps failing.
 * @param {string} what for the person who follows
 * @param {import('node:child_process').ChildProcess} first
 * @param {() => Promise<import('node:child_process').ChildProcess>} again
 * @param {() => boolean} isOver when true, ends are wanted
 */
export async function superviseChild(what, first, again, isOver) {
  let child = first
  let wait = shortestWait
  for (;;) {
    const began = Date.now()
    await new Promise((settle) => (hasEnded(child) ? settle(0) : child.once('exit', settle)))
    if (isOver()) return
    say(`${what} ended (${child.signalCode ?? `exit code ${child.exitCode}`}): starting it again`)
    if (Date.now() - began > goodStart) wait = shortestWait
    for (let next; !next; wait = Math.min(wait * 2, longestWait)) {
      await sleep(wait)
      if (isOver()) return
      next = await again().catch(tellFailure)
      if (next) child = next
    }
  }
}

/**
 * Calls back when the process that started this one is gone: npm killed with -9 tells nobody.
 * @param {() => void} onExit
 */
export function watchParent(onExit) {
  const { ppid } = process
  if (!process.env.npm_lifecycle_event || ppid <= 1) return
  const timer = setInterval(() => {
    if (process.ppid === ppid) return
    clearInterval(timer)
    onExit()
  }, 200)
  timer.unref()
}
