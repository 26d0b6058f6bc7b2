import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root } from '../paths.mjs'
import { say } from '../process/steps.mjs'

// The shell first: it draws pages without the windows around them, in half the time of the whole browser.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Whether a file can be run. @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Chromium on this machine: CHROMIUM_PATH, the system's, or Playwright's own; empty when there is none. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const { chromium } = createRequire(import.meta.url)('playwright-core')
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH ?? '', ...candidates, chromium.executablePath()].find(isProgram) ?? ''
}

/** The same, installed if need be: by Playwright, else for root by the distribution. */
export function ensureChromium() {
  const chromium = findChromium()
  if (chromium) return chromium
  const ways = [[join(root, 'node_modules/.bin/playwright'), 'install', 'chromium']]
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    ways.push(['apt-get', 'update'])
    for (const name of ['chromium-headless-shell', 'chromium'])
      ways.push(['apt-get', 'install', '--yes', '--no-install-recommends', name])
  }
  for (const [command = '', ...args] of ways) {
    say(`Chromium: ${command} ${args.join(' ')} ...`)
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 })
    const installed = findChromium()
    if (installed) return installed
  }
  return ''
}
