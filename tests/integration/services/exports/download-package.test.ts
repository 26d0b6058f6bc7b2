import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '@/lib/domain/accounts/caller'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { downloadPackage } from '@/lib/services/exports/download-package'
import { exportPackage } from '@/lib/services/exports/export-package'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { keptFiles } from '@/tests/support/kept-files'
import { unzipped } from '@/tests/support/zip-of'

const database = useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
  await makeClaim(desk)
})

const download = (who: Caller = desk.editor, params: Record<string, string> = {}, signal?: AbortSignal) =>
  downloadPackage(who, { dossier: desk.key, params }, signal)
const running = async () =>
  (
    await database.rows(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim export'`,
    )
  ).length

test('the archive holds every file of the package, byte for byte', async () => {
  const { name, bytes } = await download(desk.editor, { profile: 'raw' })
  expect(name).toBe(`${desk.key}.zip`)
  const files = unzipped(await buffer(bytes))
  const names = [...Object.keys(csvTables).map((table) => `${table}.csv`), 'datapackage.json']
  expect([...files.keys()]).toEqual(names.map((file) => `${desk.key}/${file}`))
  const { files: written, write } = keptFiles()
  await exportPackage(desk.editor, { dossier: desk.key, params: { profile: 'raw' }, write })
  for (const file of names.filter((file) => file.endsWith('.csv')))
    expect(files.get(`${desk.key}/${file}`)?.toString('utf8')).toBe(written.get(file))
  const described = JSON.parse(String(files.get(`${desk.key}/datapackage.json`))) as { description: string }
  expect(described.description).toContain('Profile raw')
})

test('safe unless said, on the filter of the table', async () => {
  const files = unzipped(await buffer((await download(desk.editor, { status: 'reviewed' })).bytes))
  const claims = String(files.get(`${desk.key}/claims.csv`))
  expect(claims.startsWith('\uFEFF')).toBe(true)
  expect(claims.trim().split('\r\n')).toHaveLength(1)
})

test('whoever stops reading, or leaves before, stops the query and gives the place free', async () => {
  const { bytes } = await download()
  bytes.destroy()
  await expect.poll(running).toBe(0)
  const leaving = AbortSignal.abort()
  await expect(download(desk.editor, {}, leaving).then(({ bytes }) => buffer(bytes))).rejects.toThrow()
  await expect.poll(running).toBe(0)
  expect(unzipped(await buffer((await download()).bytes)).size).toBe(Object.keys(csvTables).length + 1)
})

test('a wrong filter or profile, strangers and the signed-out are refused before anything is answered', async () => {
  await expect(download(desk.editor, { profile: 'other' })).rejects.toMatchObject({ code: 'invalid' })
  await expectGate(desk, (caller) => download(caller), [])
})
