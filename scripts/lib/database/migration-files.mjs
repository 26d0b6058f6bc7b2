import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../paths.mjs'

/**
 * A migration as its file has it. `checksum` is the SHA-256 of the file in hex, as Prisma records it; `earlier` are those of
 * files that it replaces with the same result. `isAlone`: it has one statement, which runs outside a transaction, and
 * `isRepeatable` says that this statement may run again when it was interrupted.
 * @typedef {{ name: string, sql: string, checksum: string, earlier: string[], isAlone: boolean, isRepeatable: boolean }} Migration
 */

/** Where the project's migrations are. */
export const migrationsFolder = join(root, 'prisma', 'migrations')

const alone = '-- runs: outside a transaction'
const repeatable = `${alone}, again if interrupted`

/**
 * Reads a migration. Lines in the comment at its head say how it runs (docs/decisions/036-our-own-migration-runner.md).
 * Throws if such a line is in another form.
 * @param {string} name
 * @param {string} sql
 * @returns {Migration}
 */
export function readMigration(name, sql) {
  const head = /^(?:--.*\r?\n)*/.exec(sql)?.[0].split(/\r?\n/) ?? []
  const orders = head.filter((line) => /^-- *(?:runs|replaces) *:/i.test(line))
  const earlier = orders.flatMap((line) => /^-- replaces: ([0-9a-f]{64})$/.exec(line)?.[1] ?? [])
  const ways = orders.filter((line) => line === alone || line === repeatable)
  if (ways.length > 1 || ways.length + earlier.length < orders.length) {
    throw new Error(`${name}: a line of its head is not in the form of decision 36: ${orders.join(' ')}`)
  }
  return {
    name,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
    earlier,
    isAlone: ways.length > 0,
    isRepeatable: ways[0] === repeatable,
  }
}

/** The migrations of a folder in their order. @param {string} [folder] */
export function listMigrations(folder = migrationsFolder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return names.toSorted().map((name) => readMigration(name, readFileSync(join(folder, name, 'migration.sql'), 'utf8')))
}

/** Whether this is the checksum of a migration or of a file that it replaces. @param {Migration} migration @param {unknown} checksum */
export const hasChecksum = (migration, checksum) =>
  migration.checksum === checksum || migration.earlier.some((one) => one === checksum)
