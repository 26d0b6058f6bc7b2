import { defineConfig, devices } from '/work/main/node_modules/@playwright/test/index.mjs'
process.env.BROWSER_DATA_DIR = '/tmp/claimpage/data'
export default defineConfig({
  testDir: '/work/main/tests/e2e', testMatch: 'claim.spec.ts', workers: 1, timeout: 150000, expect: { timeout: 30000 }, reporter: 'list', outputDir: '/tmp/claimpage/results',
  tsconfig: '/work/main/tsconfig.json',
  use: { baseURL: 'http://localhost:3471', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } },
  projects: [{ name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } }, { name: 'phone', grep: /@phone/, use: devices['Pixel 7'] }],
})
