import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = join(process.env.SHARED_DIR ?? resolve(import.meta.dirname, '../../../shared'), 'suites')

/** Whether the cases written elsewhere are there. */
export const hasSharedSuites = existsSync(folder)

/** What a skipped test says. */
export const whySkipped = `skipped: there is no ${folder}`

/** A suite of test cases written elsewhere, by file name; null where there is none. */
export function sharedSuite(name: string): unknown {
  return hasSharedSuites ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : null
}
