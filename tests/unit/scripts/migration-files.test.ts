import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hasChecksum, listMigrations, readMigration } from '../../../scripts/lib/database/migration-files.mjs'

const sha256 = 'a'.repeat(64)

describe('the head of a migration says how it runs', () => {
  test.each([
    ['CREATE TABLE a ();', { isAlone: false, isRepeatable: false }],
    ['-- runs: outside a transaction\nVACUUM;', { isAlone: true, isRepeatable: false }],
    [
      '-- What it is for.\n-- runs: outside a transaction, again if interrupted\nVACUUM;',
      { isAlone: true, isRepeatable: true },
    ],
    ['SELECT 1;\n-- runs: outside a transaction\nVACUUM;', { isAlone: false, isRepeatable: false }],
  ])('%s', (sql, how) => expect(readMigration('0001', sql)).toMatchObject(how))

  test.each([
    '-- runs: without a transaction\n',
    '-- Runs: outside a transaction\n',
    '-- runs: outside a transaction\n-- runs: outside a transaction, again if interrupted\n',
    '-- replaces: abc\n',
  ])('%s is refused', (sql) => expect(() => readMigration('0001', sql)).toThrow(/0001: a line of its head/))
})

test('a migration is known by its own checksum and by those of the files that it replaces', () => {
  const sql = `-- replaces: ${sha256}\nSELECT 1;`
  const migration = readMigration('0001', sql)
  const own = createHash('sha256').update(sql).digest('hex')
  expect([own, sha256, 'b'.repeat(64), undefined].map((one) => hasChecksum(migration, one))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('those of the project have names in order', () => {
  const names = listMigrations().map(({ name }) => name)
  expect(names[0]).toBe('0001_model')
  expect(names.every((name) => /^\d{4}_[a-z_]+$/.test(name))).toBe(true)
})
