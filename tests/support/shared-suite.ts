import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/suites/', import.meta.url))

/** Whether the test cases written elsewhere stand beside the repository. */
export const hasSharedSuites = existsSync(folder)

/** What a skipped test says. */
export const whySkipped = `skipped: there is no ${folder}`

/** A suite of test cases written elsewhere, by file name. */
export function sharedSuite<T>(name: string): T {
  return JSON.parse(readFileSync(folder + name, 'utf8')) as T
}
