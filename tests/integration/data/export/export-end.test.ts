import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { exportScope } from '@/lib/data/export/export-scope'
import { exportTable } from '@/lib/data/export/export-table'
import { exportsAtOnce } from '@/lib/data/export/snapshot'
import { enterDossier } from '@/lib/data/viewer'
import { paramsToFilter } from '@/lib/domain/claim-filter'
import { parseCsv } from '@/lib/domain/csv'
import { useDatabase } from '../../../support/database'
import { type Desk, makeDesk } from '../../../support/desk'
import { makeManyClaims } from '../../../support/many-claims'

const database = useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  await makeManyClaims(database, desk, 400)
})

const scopeOf = async () => exportScope(await enterDossier(desk.editor, { key: desk.key }), paramsToFilter({}).filter)

const running = async () => {
  const [row] = await database.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim export'`,
  )
  return row?.count
}
const slowly = async (): Promise<Readable> => {
  const scope = await scopeOf()
  return exportTable({ ...scope, conditions: `${scope.conditions} AND pg_sleep(0.05) IS NOT NULL` }, { table: 'claims', profile: 'raw' })
}
const isOver = async () => {
  const start = Date.now()
  while ((await running()) !== 0 && Date.now() - start < 5_000) await sleep(20)
  return Date.now() - start
}

test('a reader who goes away stops the query within a second', async () => {
  const bytes = await slowly()
  expect(await running()).toBe(1)
  bytes.destroy()
  await once(bytes, 'close')
  expect(await isOver()).toBeLessThan(1_000)
})

test('a reader who goes away leaves a place for the next; beyond so many at once there is none', async () => {
  const open: Readable[] = []
  while (open.length < exportsAtOnce) open.push(await slowly())
  await expect(slowly()).rejects.toMatchObject({ code: 'overloaded' })
  for (const bytes of open) bytes.destroy()
  await isOver()
  await sleep(50)
  const [header] = parseCsv(await text(await exportTable(await scopeOf(), { table: 'links', profile: 'raw' })))
  expect(header?.[0]).toBe('link_id')
})

test('an export that is read to its end closes its connection', async () => {
  await text(await exportTable(await scopeOf(), { table: 'claims', profile: 'raw' }))
  expect(await isOver()).toBeLessThan(1_000)
})
