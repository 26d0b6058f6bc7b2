import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { parseCsv } from '@/lib/domain/csv'
import { csvTables } from '@/lib/domain/csv-tables'
import type { dataPackage } from '@/lib/domain/datapackage'
import { exportPackage } from '@/lib/services/exports/export-package'
import { useDatabase } from '../../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../../support/desk'
import { keptFiles } from '../../../support/kept-files'

const database = useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  await makeClaim(desk)
})

const running = async () =>
  (await database.rows(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim export'`)).length

test('writes every file, then says of each how long it is and what it hashes to', async () => {
  const { files, write } = keptFiles()
  await exportPackage(desk.editor, { dossier: desk.key, params: { profile: 'raw' }, write })
  expect([...files.keys()]).toEqual([...Object.keys(csvTables).map((name) => `${name}.csv`), 'datapackage.json'])
  const described = JSON.parse(files.get('datapackage.json') ?? '') as ReturnType<typeof dataPackage>
  for (const { path, bytes, hash } of described.resources) {
    const file = Buffer.from(files.get(path) ?? '')
    expect(bytes).toBe(file.length)
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
  }
})

test('all files are of one moment, whatever is done meanwhile', async () => {
  const { files, write } = keptFiles()
  await exportPackage(desk.editor, {
    dossier: desk.key,
    params: { profile: 'raw' },
    write: async (name, bytes) => {
      await write(name, bytes)
      if (name === 'claims.csv') await makeClaim(desk)
    },
  })
  const claimsIn = (name: string) => new Set(parseCsv(files.get(name) ?? '').slice(1).map(([id]) => id))
  expect(claimsIn('claims.csv').size).toBe(1)
  expect(claimsIn('chain_steps.csv')).toEqual(claimsIn('claims.csv'))
})

test('whoever cannot take a file stops it all, and the connection goes', async () => {
  const write = async () => {
    throw new Error('The disk is full')
  }
  await expect(exportPackage(desk.editor, { dossier: desk.key, params: {}, write })).rejects.toThrow('The disk is full')
  for (let tries = 0; tries < 50 && (await running()) > 0; tries++) await sleep(20)
  expect(await running()).toBe(0)
})

test('a stranger finds no dossier, nobody signed out either; a faulty filter writes nothing', async () => {
  const { files, write } = keptFiles()
  const input = { dossier: desk.key, params: {}, write }
  await expect(exportPackage(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(exportPackage({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(exportPackage(desk.editor, { ...input, params: { camp: 'mars' } })).rejects.toMatchObject({ code: 'invalid' })
  expect(files.size).toBe(0)
})
