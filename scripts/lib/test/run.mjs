import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../paths.mjs'
import { say, tellFailure } from '../process/steps.mjs'
import { UserError } from '../process/user-error.mjs'
import { openTestDatabase } from './test-database.mjs'
import { parts } from './parts.mjs'

/** @typedef {{ name: string, counts: import('./counts.mjs').Counts, seconds: number }} Result */

/** @param {string | undefined} group */
function choose(group) {
  const chosen = parts.filter((part) => !group || part.group === group)
  if (chosen.length > 0) return chosen
  const groups = [...new Set(parts.map((part) => part.group))].join(', ')
  throw new UserError(`There is no part "${group}": it is one of ${groups}, or nothing for all of them.`)
}

/** The words of the articles are not in the project: a few tests need the folder that has them. */
function sharedFolder() {
  const shared = resolve(root, process.env.SHARED_DIR || '../shared')
  if (existsSync(join(shared, 'articles'))) return { SHARED_DIR: shared, ORIGINALS_DIR: join(shared, 'articles') }
  say(`${join(shared, 'articles')} is not there: tests that need the articles' own words are skipped.`)
  return { SHARED_DIR: shared, ORIGINALS_DIR: '' }
}

/**
 * A way to run a program on the person's terminal; true when it went well.
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {NodeJS.ProcessEnv} common
 */
const runnerWith = (guardian, common) => {
  /** @param {string[]} command @param {Record<string, string>} [env] @returns {Promise<boolean>} */
  const run = ([file = '', ...args], env) => {
    const child = spawn(file, args, { cwd: root, env: { ...common, ...env }, stdio: 'inherit' })
    const { pid = 0 } = child
    if (pid) guardian.watch(pid, 'SIGTERM', 30_000)
    return new Promise((settle) => {
      child.once('error', () => settle(false))
      child.once('close', (code) => {
        guardian.forget(pid)
        settle(code === 0)
      })
    })
  }
  return run
}

/**
 * Runs the parts of a group, or all of them, one after the other.
 * @param {string | undefined} group
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @param {string} home a folder that goes away afterwards
 * @returns {Promise<Result[]>}
 */
export async function runParts(group, guardian, home) {
  const chosen = choose(group)
  const run = runnerWith(guardian, { ...process.env, ...sharedFolder(), NEXT_DIST_DIR: '.next-test' })
  /** @type {ReturnType<typeof openTestDatabase> | undefined} */
  let opening
  const database = () => (opening ??= openTestDatabase(home, guardian))
  /** @type {Result[]} */
  const results = []
  try {
    for (const part of chosen) {
      console.log(`\n── ${part.name} ──`)
      const began = performance.now()
      const counts = await part.run({ home, database, run })
      results.push({ name: part.name, counts, seconds: (performance.now() - began) / 1000 })
    }
  } finally {
    await (await opening)?.close().catch(tellFailure) // the results stand all the same
  }
  return results
}
