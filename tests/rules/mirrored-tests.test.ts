import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, root, textOf } from './source-files'

test('every domain file has its unit test, or is data or types only', () => {
  const without = filesBelow('lib/domain', '.ts')
    .filter((path) => /export (async )?function/.test(textOf(path)))
    .filter((path) => !existsSync(join(root, path.replace('lib/domain/', 'tests/unit/').replace(/\.ts$/, '.test.ts'))))
  expect(without).toEqual([])
})

test('every service has its integration test', () => {
  const without = filesBelow('lib/services', '.ts')
    .filter((path) => /export async function \w+\(\s*caller/.test(textOf(path)))
    .filter((path) => !existsSync(join(root, path.replace('lib/', 'tests/integration/').replace(/\.ts$/, '.test.ts'))))
  expect(without).toEqual([])
})
