import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, stopProcess, waitForEnd } from './processes.mjs'
import { UserError } from './user-error.mjs'

/**
 * Who runs on a data folder: the starter, its guardian, and the program once it is up.
 * @typedef {{ starter: number, guardian: number, port: number, app?: number }} RunState
 */

/** @param {string} dataDir */
const fileOf = (dataDir) => join(dataDir, 'run.json')

/** @param {string} dataDir @returns {RunState | null} */
function readState(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'))
  } catch {
    return null // none, or cut short by a crash
  }
}

/** @param {number} pid @param {RegExp} of what it was, since the number may have gone to another process */
const stillIs = (pid, of) => of.test(commandLine(pid) ?? '')

/**
 * Makes sure that nobody else runs on a data folder, and ends what a crash left there.
 * @param {string} dataDir
 * @param {number} ownGuardian in a container, numbers come again: this one is no leftover
 */
export async function clearWay(dataDir, ownGuardian) {
  const state = readState(dataDir)
  if (!state) return
  if (state.starter !== process.pid && stillIs(state.starter, /start\.mjs/)) {
    const which = `Counterclaim is already running from ${dataDir} (process ${state.starter}, http://localhost:${state.port})`
    throw new UserError(`${which}: stop that first, or give this one a DATA_DIR and a PORT of its own.`)
  }
  const { guardian } = state
  if (guardian !== ownGuardian && stillIs(guardian, /guardian-process/)) await waitForEnd(guardian, 60_000)
  if (state.app && stillIs(state.app, /next/)) await stopProcess(state.app, 'SIGTERM', 10_000)
}

/** @param {string} dataDir @param {RunState} state */
export function writeState(dataDir, state) {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true })
  writeFileSync(fileOf(dataDir), JSON.stringify(state))
}

/** @param {string} dataDir */
export const removeState = (dataDir) => rmSync(fileOf(dataDir), { force: true })
