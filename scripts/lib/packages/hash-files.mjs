import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../paths.mjs'

/**
 * @param {string} path absolute
 * @param {(path: string) => boolean} isLeftOut
 * @returns {string[]}
 */
function listFiles(path, isLeftOut) {
  if (!existsSync(path) || isLeftOut(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => listFiles(join(path, name), isLeftOut))
}

/**
 * SHA-256 (hex) of names and contents of files and folders of the project; what is not there counts as empty.
 * @param {string[]} paths relative to the project
 * @param {string[]} [leftOut] relative to the project
 */
export function hashFiles(paths, leftOut = []) {
  const absolute = new Set(leftOut.map((path) => join(root, path)))
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => listFiles(join(root, path), (candidate) => absolute.has(candidate)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
