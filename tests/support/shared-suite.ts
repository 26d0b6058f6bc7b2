import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/suites/', import.meta.url))

const hasSharedSuites = existsSync(folder)

/** What a skipped test says. */
export const whySkipped = `skipped: there is no ${folder}`

/** A suite of test cases written elsewhere, by file name; null where there is none. */
export function sharedSuite(name: string): unknown {
  return hasSharedSuites ? JSON.parse(readFileSync(folder + name, 'utf8')) : null
}
