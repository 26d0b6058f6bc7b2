import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root } from '../paths.mjs'
import { say } from '../process/steps.mjs'

const shell = 'chromium-headless-shell'
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Whether a file can be run. @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string[]} names */
function find(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const { chromium } = createRequire(import.meta.url)('playwright-core')
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH ?? '', ...candidates, chromium.executablePath()].find(isProgram) ?? ''
}

/**
 * A Chromium on this machine: CHROMIUM_PATH, the system's, or Playwright's own; empty when there is none. The shell comes
 * first: it draws pages without the windows around them, in half the time.
 */
export const findChromium = () => find([shell, ...whole])

/** The same as people have it, where there is one: it prints with other fonts than the shell. */
export const findWholeChromium = () => find([...whole, shell])

/** The same, installed if need be: by Playwright, else for root by the distribution. */
export function ensureChromium() {
  const chromium = findChromium()
  if (chromium) return chromium
  const ways = [[join(root, 'node_modules/.bin/playwright'), 'install', 'chromium']]
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    ways.push(['apt-get', 'update'])
    for (const name of [shell, 'chromium']) ways.push(['apt-get', 'install', '--yes', '--no-install-recommends', name])
  }
  for (const [command = '', ...args] of ways) {
    say(`Chromium: ${command} ${args.join(' ')} ...`)
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 })
    const installed = findChromium()
    if (installed) return installed
  }
  return ''
}
