import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/lib/paths.mjs'

/** Who owns and runs a copy; empty for whoever runs the tests. */
export interface Account {
  uid?: number
  gid?: number
}

/** A clone as somebody else has it: the folder itself, and the one above, which goes away with everything in it. */
export interface FreshCopy {
  folder: string
  account: Account
  remove: () => void
}

/** Whether the tests run as root, who can be anybody. */
export const isRoot = process.getuid?.() === 0

function idOf(flag: string, name: string): number {
  const asked = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return asked.status === 0 ? Number(asked.stdout) : Number.NaN
}

/** An ordinary account: one made for the tests if they run as root, else whoever runs them. */
export function ordinaryAccount(): Account {
  if (!isRoot) return {}
  const name = 'counterclaim-tester'
  if (Number.isNaN(idOf('-u', name))) execFileSync('useradd', ['--no-create-home', '--shell', '/bin/sh', name])
  return { uid: idOf('-u', name), gid: idOf('-g', name) }
}

/**
 * What git has of the project (and would have, of what is not yet added), as a clone would be, and its packages
 * as hard links: nothing built, nothing generated, no data. The folder above it has mode 700.
 */
export function makeFreshCopy(account: Account = {}): FreshCopy {
  const above = mkdtempSync(join(tmpdir(), 'counterclaim-start-'))
  const folder = join(above, 'counterclaim')
  mkdirSync(folder)
  chmodSync(above, 0o700)
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root })
  const tar = join(above, 'clone.tar')
  execFileSync('tar', ['-cf', tar, '--null', '--ignore-failed-read', '-T', '-'], { cwd: root, input: list })
  execFileSync('tar', ['-xf', tar, '-C', folder])
  const linked = spawnSync('cp', ['-al', join(root, 'node_modules'), folder])
  if (linked.status !== 0) execFileSync('cp', ['-a', join(root, 'node_modules'), folder]) // another file system
  const record = join(folder, 'node_modules/.package-lock.json') // npm writes it in place: no link to ours
  rmSync(record)
  copyFileSync(join(root, 'node_modules/.package-lock.json'), record)
  if (account.uid !== undefined) {
    const owner = `${account.uid}:${account.gid}`
    const packages = join(folder, 'node_modules')
    execFileSync('find', [above, '-path', packages, '-prune', '-o', '-exec', 'chown', owner, '{}', '+'])
  }
  return { folder, account, remove: () => removeCopy(above, folder) }
}

/** Root's database may stand elsewhere; the copy says where. */
function removeCopy(above: string, folder: string): void {
  const elsewhere = databaseElsewhere(folder)
  if (elsewhere) rmSync(elsewhere, { recursive: true, force: true })
  rmSync(above, { recursive: true, force: true })
}

/** The folder of a copy's database if it is not within the copy. */
export function databaseElsewhere(folder: string): string | null {
  const pointer = join(folder, '.data/postgres-location')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null
}
