import { join } from 'node:path'
import { ensureChromium } from './find-chromium.mjs'
import { ensureFirefox } from './find-firefox.mjs'
import { root } from '../paths.mjs'
import { findFreePort } from '../process/ports.mjs'
import { makeTestDatabase } from './test-database.mjs'
import { playwrightCounts, vitestCounts } from './counts.mjs'

/**
 * What the parts of the test run share: a folder that goes away, the database once somebody asks for it, and a
 * way to run a program on the person's terminal that tells whether it went well.
 * @typedef {{ home: string, database: () => Promise<import('./test-database.mjs').TestDatabase>,
 *   run: (command: string[], env?: Record<string, string>) => Promise<boolean> }} Context
 * @typedef {{ name: string, group: string, run: (context: Context) => Promise<import('./counts.mjs').Counts> }} Part
 */

/** @param {string} name */
const tool = (name) => join(root, 'node_modules/.bin', name)

/**
 * A check that counts as one test.
 * @param {string} name @param {string} group @param {string[]} command
 * @returns {Part}
 */
const check = (name, group, command) => ({
  name,
  group,
  run: async ({ run }) => {
    const isFine = await run(command)
    return { passed: Number(isFine), failed: Number(!isFine), skipped: 0, failures: isFine ? [] : [name] }
  },
})

/** @param {string} name @param {string} group @param {string[]} projects @returns {Part} */
const vitest = (name, group, projects) => ({
  name,
  group,
  run: async ({ home, database, run }) => {
    const report = join(home, `${group}.json`)
    const needsDatabase = projects.includes('integration') || projects.includes('http')
    const { ownerUrl = '', servingUrl = '', prefix = '' } = needsDatabase ? await database() : {}
    const env = { TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_URL: servingUrl, TEST_DATABASE_PREFIX: prefix }
    const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const chosen = projects.flatMap((project) => ['--project', project])
    const isFine = await run([tool('vitest'), 'run', ...chosen, ...flags], env)
    return vitestCounts(report, isFine)
  },
})

/** @type {Part} */
const browser = {
  name: 'In a browser',
  group: 'e2e',
  run: async ({ home, database, run }) => {
    const chromium = ensureChromium()
    if (!chromium) {
      console.error('No Chromium, and none can be installed here: install one, or name it with CHROMIUM_PATH.')
      return { passed: 0, failed: 1, skipped: 0 }
    }
    const firefox = ensureFirefox()
    if (!firefox)
      console.log(
        'No Firefox, and none can be installed here: broken words are looked for in Chromium alone. FIREFOX_PATH names one.',
      )
    const report = join(home, 'e2e.json')
    const server = process.env.DATABASE_URL ? await makeTestDatabase(await database(), 'browser') : null
    const isFine = await run([tool('playwright'), 'test'], {
      CHROMIUM_PATH: chromium,
      FIREFOX_PATH: firefox,
      BROWSER_DATA_DIR: join(home, 'browser'),
      BROWSER_PORT: String(await findFreePort()),
      BROWSER_DATABASE_URL: server?.servingUrl ?? '',
      BROWSER_DATABASE_OWNER_URL: server?.ownerUrl ?? '',
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    return playwrightCounts(report, isFine)
  },
}

/** All of it, in order: what is quick to fail comes first. */
export const parts = [
  check('Format', 'static', [tool('prettier'), '--check', '--log-level', 'warn', '.']),
  check('Lint', 'static', [tool('oxlint'), '--type-aware']),
  check('Types', 'static', [tool('tsc'), '--noEmit']),
  check('Types of the scripts', 'static', [tool('tsc'), '--noEmit', '--project', join(root, 'scripts')]),
  check('Dead code', 'static', [tool('knip')]),
  vitest('Unit, and rules about the code', 'unit', ['unit', 'rules']),
  vitest('Integration', 'integration', ['integration']),
  check('Build', 'e2e', [process.execPath, join(root, 'scripts/build.mjs')]),
  browser,
  vitest('Over HTTP', 'http', ['http']),
  vitest('Start and stop', 'start', ['start']),
]
