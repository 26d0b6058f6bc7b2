import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { databaseBinaries } from './binaries.mjs'
import { giveTo } from './account.mjs'
import { findFreePort, isPortFree } from '../process/ports.mjs'
import { commandLine, stopProcess } from '../process/processes.mjs'
import { UserError } from '../process/user-error.mjs'

/** @typedef {import('./place.mjs').Place} Place */

const run = promisify(execFile)

/** Nothing of the person's locale or PG* variables may reach the server. */
const environment = { NODE_ENV: /** @type {const} */ ('production'), PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/**
 * Megabytes of pages that the server keeps itself: a sixteenth of the memory, at most a gigabyte. Its own 128 are little for
 * a large dossier: every page of a list would be fetched from the system anew.
 */
const keptPages = Math.max(128, Math.min(1_024, Math.floor(totalmem() / 2 ** 20 / 16)))

/**
 * Words of articles stay out of the server's log: no statements, no failing rows. Nothing replicates from this server, so that
 * what is loaded into emptied tables, and their indexes, go to their files alone and not to a log of changes as well.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: `${keptPages}MB`,
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_timezone: 'UTC',
  timezone: 'UTC',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

/** Milliseconds for a start; recovery after a crash of a busy server takes many seconds. */
const patience = 60_000

/**
 * `onSpawn` is told the process at once, before it is ready; `port` is free to choose unless given.
 * @typedef {{ settings?: Record<string, string>, port?: number, onSpawn?: (pid: number) => void }} ServerOptions
 */

/** @param {Place} place */
const dataOf = (place) => join(place.folder, 'data')

/**
 * Makes the cluster unless it is there. UTF-8 and ICU are said aloud: under LC_ALL=C it would be SQL_ASCII.
 * @param {Place} place
 * @param {string} password of the superuser "postgres"
 */
export async function initialiseCluster(place, password) {
  if (existsSync(join(dataOf(place), 'PG_VERSION'))) return
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-'))
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(folder, place.account)
  try {
    const flags = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C']
    const access = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`]
    const initdb = join(databaseBinaries(place.account), 'bin', 'initdb')
    const options = { ...place.account, cwd: place.folder, env: environment }
    await run(initdb, ['-D', dataOf(place), ...flags, ...access], options)
  } catch (error) {
    rmSync(join(dataOf(place), 'PG_VERSION'), { force: true })
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The server that runs on a cluster, whoever started it: null when there is none.
 * @param {Place} place
 * @returns {{ pid: number, port: number, ready: boolean } | null}
 */
export function runningServer(place) {
  const file = join(dataOf(place), 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!commandLine(pid)?.includes(dataOf(place))) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * Stops the server of a cluster: "fast", every client is disconnected and nothing committed is lost.
 * @param {Place} place
 */
export async function stopServer(place) {
  const server = runningServer(place)
  if (server) await stopProcess(server.pid, 'SIGINT', 30_000)
}

/** The port of last time while it is free, so that tools outside keep their settings. @param {Place} place */
async function choosePort(place) {
  const file = join(place.folder, 'port')
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (kept && (await isPortFree(kept, '127.0.0.1'))) return kept
  const port = await findFreePort()
  writeFileSync(file, `${port}\n`)
  return port
}

/**
 * @param {Place} place
 * @param {number} port
 * @param {Record<string, string>} extra settings
 */
function spawnServer(place, port, extra) {
  const options = Object.entries({ ...settings, ...extra }).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const log = openSync(join(place.folder, 'server.log'), 'a', 0o600)
  const postgres = join(databaseBinaries(place.account), 'bin', 'postgres')
  try {
    return spawn(postgres, ['-D', dataOf(place), '-p', `${port}`, ...options], {
      ...place.account,
      cwd: place.folder,
      env: environment,
      detached: true, // a terminal's Ctrl-C must not reach it: it goes last
      stdio: ['ignore', log, log],
    })
  } finally {
    closeSync(log)
  }
}

/**
 * Starts the server and waits until it answers. What an earlier run left is stopped first; after a crash the
 * dead server's lock and shared memory can linger for seconds, so it is tried again.
 * @param {Place} place an initialised cluster
 * @param {ServerOptions} [options]
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number }>}
 */
export async function startServer(place, { settings: extra = {}, port: wanted, onSpawn } = {}) {
  const until = Date.now() + patience
  do {
    await stopServer(place)
    const port = wanted ?? (await choosePort(place))
    const child = spawnServer(place, port, extra)
    if (child.pid) onSpawn?.(child.pid)
    const ended = new Promise((settle) => child.once('exit', settle).once('error', settle))
    const isOver = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null
    while (!isOver() && Date.now() < until) {
      if (runningServer(place)?.ready) return { child, port }
      await Promise.race([ended, sleep(25)])
    }
    if (!isOver()) child.kill('SIGINT')
    await ended
    await sleep(250)
  } while (Date.now() < until)
  throw new UserError(`PostgreSQL does not start; ${join(place.folder, 'server.log')} says why.`)
}
