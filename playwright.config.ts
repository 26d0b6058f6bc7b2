import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/lib/test/find-chromium.mjs'
import { dataDir } from './scripts/lib/paths.mjs'
import { findFreePort } from './scripts/lib/process/ports.mjs'
import { isRunning } from './scripts/lib/process/processes.mjs'

/*
 * The browser tests run against `npm start` itself: built, migrated and seeded in a data folder of their own
 * (BROWSER_DATA_DIR; its secrets.json has the demo passwords, tests/support/demo-desk.ts reads them). `npm test`
 * says where; by hand (npx playwright test) it is one of the run's own in .data/test-browser, removed by the next run.
 */
if (!process.env.BROWSER_DATA_DIR) {
  const homes = join(dataDir, 'test-browser')
  for (const name of existsSync(homes) ? readdirSync(homes) : []) {
    if (!isRunning(Number(name))) rmSync(join(homes, name), { recursive: true, force: true })
  }
  process.env.BROWSER_DATA_DIR = join(homes, String(process.pid)) // the workers load this file, too, and inherit it
}
process.env.BROWSER_PORT ||= String(await findFreePort())

const address = `http://localhost:${process.env.BROWSER_PORT}`

// What keeps Chromium from calling home; as root it has no sandbox.
const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const quiet = [...flags, '--disable-component-update', '--disable-sync']

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // Two cores serve the program, two browsers and their tests: a slow step is tried once more, and said to be flaky.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: {
    baseURL: address,
    // Only of the second try: to record each page costs a fifth of the time.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() || undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    { name: 'phone', grep: /@phone/, use: devices['Pixel 7'] },
  ],
  webServer: {
    command: 'exec node scripts/start.mjs',
    url: `${address}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      NEXT_DIST_DIR: '.next-test',
      PORT: process.env.BROWSER_PORT,
      DATA_DIR: process.env.BROWSER_DATA_DIR,
      DATABASE_URL: process.env.BROWSER_DATABASE_URL ?? '',
      DATABASE_OWNER_URL: process.env.BROWSER_DATABASE_OWNER_URL ?? '',
      COUNTERCLAIM_MODE: 'demo',
      // A host that no network knows: what is fetched from it, a test makes up in the browser.
      FETCH_ADDRESSES: 'outlet.example',
      NEXTAUTH_URL: address,
      NEXTAUTH_SECRET: '',
    },
  },
})
