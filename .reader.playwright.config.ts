import { defineConfig, devices } from '@playwright/test'
export default defineConfig({ testDir: 'tests/e2e', outputDir: '/tmp/reader/results', workers: 1, timeout: 240_000, expect: { timeout: 60_000 }, reporter: 'list',
  use: { baseURL: 'http://localhost:3117', screenshot: 'only-on-failure', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] } },
  projects: [ { name: 'desktop', grepInvert: /@phone/, use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }, { name: 'phone', grep: /@phone/, use: devices['Pixel 7'] } ] })
