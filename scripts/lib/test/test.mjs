import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGuardian } from '../process/guardian.mjs'
import { preparePackages } from '../packages/packages.mjs'
import { generatePrismaClient } from '../build/prisma-client.mjs'
import { step, tellFailure } from '../process/steps.mjs'
import { watchParent } from '../process/supervisor.mjs'

/** @typedef {import('./run.mjs').Result} Result */

/** @param {Result[]} results @param {'passed' | 'failed' | 'skipped'} key */
const sum = (results, key) => results.reduce((total, { counts }) => total + counts[key], 0)

/** The table, and the last line that machines read. @param {Result[]} results */
function tellResults(results) {
  const heads = ['passed', 'failed', 'skipped', 'seconds']
  const row = (/** @type {string} */ name, /** @type {unknown[]} */ cells) =>
    name.padEnd(32) + cells.map((cell) => String(cell).padStart(9)).join('')
  console.log(`\n${row('Part', heads)}`)
  for (const { name, counts, seconds } of results) {
    console.log(row(name, [counts.passed, counts.failed, counts.skipped, Math.round(seconds)]))
  }
  const list = (/** @type {string} */ head, /** @type {string[]} */ names) => {
    if (names.length > 0) console.log(`\n${head}\n${names.map((name) => `  ${name}`).join('\n')}`)
  }
  list(
    'Passed only when tried again:',
    results.flatMap(({ counts }) => counts.flaky ?? []),
  )
  list(
    'Failed:',
    results.flatMap(({ counts }) => counts.failures ?? []),
  )
  console.log(`\n${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`)
}

/** `npm test`, or `npm test -- PART`: everything it needs is started here and removed again. */
export async function test() {
  const guardian = startGuardian()
  const home = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  chmodSync(home, 0o711) // root's database runs as somebody else, who must walk through
  let isOver = false
  const end = (/** @type {number} */ code, lastWords = () => {}) => {
    if (isOver) return
    isOver = true
    void guardian.stop().then(() => {
      rmSync(home, { recursive: true, force: true })
      lastWords()
      process.exit(code)
    })
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end(1))
  watchParent(() => end(1))
  try {
    await step('Packages', () => preparePackages(guardian))
    await step('Database client', () => generatePrismaClient(guardian))
    const { runParts } = await import('./run.mjs')
    const results = await runParts(process.argv[2], guardian, home)
    end(sum(results, 'failed') > 0 ? 1 : 0, () => tellResults(results))
  } catch (error) {
    tellFailure(error)
    end(1, () => console.log('0 passed, 1 failed'))
  }
}
