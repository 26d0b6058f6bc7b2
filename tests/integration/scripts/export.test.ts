import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { typeScriptCommand } from '../../../scripts/lib/process/app-environment.mjs'
import { useDatabase } from '../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../support/desk'

useDatabase()
const home = mkdtempSync(join(tmpdir(), 'counterclaim-export-'))
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  await makeClaim(desk)
})
afterAll(() => rmSync(home, { recursive: true }))

test('everything that leaves by the command is for this account alone', async () => {
  const folder = join(home, 'out')
  const command = typeScriptCommand('scripts/export.ts', '--dossier', desk.key, '--profile', 'raw', '--out', folder)
  await promisify(execFile)('sh', ['-c', 'umask 000; exec "$@"', 'sh', ...command], {
    env: process.env,
    timeout: 60_000,
  })
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const files = readdirSync(folder)
  expect(files).toContain('claims.csv')
  expect(files).toContain('datapackage.json')
  for (const name of files) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
})
