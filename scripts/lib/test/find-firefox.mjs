import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isProgram } from './find-chromium.mjs'
import { say } from '../process/steps.mjs'

const names = ['firefox-esr', 'firefox']

/** A Firefox on this machine: FIREFOX_PATH or the system's; empty when there is none. */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.FIREFOX_PATH ?? '', ...candidates].find(isProgram) ?? ''
}

/** The same, installed for root by the distribution if need be; Debian calls it firefox-esr. */
export function ensureFirefox() {
  const firefox = findFirefox()
  if (firefox || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return firefox
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'firefox-esr']]) {
    say(`Firefox: apt-get ${args.join(' ')} ...`)
    spawnSync('apt-get', args, { stdio: 'ignore', timeout: 300_000 })
  }
  return findFirefox()
}
