import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The project's root folder. */
export const root = join(import.meta.dirname, '../..')

const leftOut = new Set(['node_modules', 'generated', '.git', '.data', 'test-results', 'playwright-report'])

/** Paths (from the root) of all files below a folder whose name ends as given; generated code left out. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  const at = join(root, folder)
  return readdirSync(at).flatMap((name) => {
    if (leftOut.has(name) || name.startsWith('.next')) return []
    const path = join(at, name)
    if (statSync(path).isDirectory()) return filesBelow(relative(root, path), ...endings)
    return endings.some((ending) => name.endsWith(ending)) ? [relative(root, path)] : []
  })
}

/** A file's text, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
