import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseElsewhere, type FreshCopy } from './fresh-copy'

/** `npm start` of a copy, as a person runs it. */
export interface RunningProgram {
  npm: ChildProcess
  /** What it said so far. */
  words: () => string
  /** Seconds until it served; throws with its words if it ended instead. */
  whenServing: () => Promise<number>
  /** Its exit code (null after a signal), once npm has ended. */
  whenEnded: Promise<number | null>
}

/** Nothing of the test run's own environment may help it. */
function environment(copy: FreshCopy, port: number, more: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, npm_config_cache: cache } = process.env
  const own = { PATH, HOME: join(copy.folder, '..'), PORT: String(port), NODE_ENV: 'production' as const }
  return { ...own, ...(cache ? { npm_config_cache: cache } : {}), ...more }
}

/** Runs `npm start` in a copy, as its owner; `more` is its environment besides PATH, HOME and PORT. */
export function npmStart(copy: FreshCopy, port: number, more: Record<string, string> = {}): RunningProgram {
  const began = Date.now()
  const env = environment(copy, port, more)
  const options = { cwd: copy.folder, env, ...copy.account, detached: true }
  const npm = spawn('npm', ['start'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (words += chunk))
  const whenEnded = new Promise<number | null>((settle) => npm.once('exit', settle))
  const whenServing = async () => {
    while (!words.includes('Counterclaim is at')) {
      if (npm.exitCode !== null || npm.signalCode !== null) throw new Error(`npm start ended:\n${words}`)
      await sleep(50)
    }
    return (Date.now() - began) / 1000
  }
  return { npm, words: () => words, whenServing, whenEnded }
}

/** The command line of a process if it runs from or in one of the folders, else null. */
function commandIn(folders: string[], pid: string): string | null {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    const place = readlinkSync(`/proc/${pid}/cwd`)
    return folders.some((folder) => command.includes(folder) || place.startsWith(folder)) ? command || null : null
  } catch {
    return null // gone meanwhile, or somebody else's
  }
}

/** The processes that belong to a copy: that run from it, in it, or on its database. Empty for none. */
export function processesOf(copy: FreshCopy): { pid: number; command: string }[] {
  const folders = [copy.folder, databaseElsewhere(copy.folder)].filter((folder) => folder !== null)
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    const command = commandIn(folders, pid)
    return command ? [{ pid: Number(pid), command }] : []
  })
}

/** Ends a copy whatever state a failed test left it in, and removes it. */
export function discard(copy: FreshCopy): void {
  for (const { pid } of processesOf(copy)) process.kill(pid, 'SIGKILL')
  copy.remove()
}

/** The one process of a copy whose command line matches. */
export function processOf(copy: FreshCopy, command: RegExp): number {
  const [found, ...others] = processesOf(copy).filter((one) => command.test(one.command))
  if (!found || others.length > 0) throw new Error(`not one process matches ${command}`)
  return found.pid
}
