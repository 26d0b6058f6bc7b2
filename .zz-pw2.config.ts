import { defineConfig, devices } from '@playwright/test'
process.env.BROWSER_DATA_DIR = '/tmp/pw-data'
export default defineConfig({ testDir: '.zz/e2e', outputDir: '/tmp/pw-out', workers: 1, timeout: 240_000, expect: { timeout: 30_000 }, reporter: 'list',
 use: { baseURL: 'http://localhost:3461', screenshot: 'only-on-failure', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } },
 projects: [ { name: 'desktop', grepInvert: /@phone/, use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }, { name: 'phone', grep: /@phone/, use: devices['Pixel 7'] } ] })
