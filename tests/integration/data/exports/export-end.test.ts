import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyRows } from '@/lib/data/exports/copy-rows'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { openSnapshot } from '@/lib/data/exports/snapshot'
import { enterDossier } from '@/lib/data/access/viewer'
import { workSlots } from '@/lib/data/database/work-slots'
import type { Caller } from '@/lib/domain/accounts/caller'
import { paramsToFilter } from '@/lib/domain/claims/filter'
import { parseCsv } from '@/lib/domain/exports/csv'
import { useDatabase } from '../../../support/database'
import { type Desk, makeDesk } from '../../../support/desk'
import { makeManyClaims } from '../../../support/many-claims'

const database = useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  await makeManyClaims(database, desk, 400)
})

/** Person by person: each has one export at once. */
const scopeOf = async (caller: Caller = desk.editor) =>
  exportScope(await enterDossier(caller, { key: desk.key }), paramsToFilter({}).filter)

const running = async () => {
  const [row] = await database.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim export'`,
  )
  return row?.count
}
const slowly = async (caller: Caller): Promise<Readable> => {
  const scope = await scopeOf(caller)
  return exportTable(
    { ...scope, conditions: `${scope.conditions} AND pg_sleep(0.05) IS NOT NULL` },
    { table: 'claims', profile: 'raw' },
  )
}
/** The query itself would run for 20 seconds: it was stopped. How soon is measured by the benchmarks (S1). */
const expectStopped = () => expect.poll(running, { timeout: 10_000, interval: 20 }).toBe(0)

test('a reader who goes away stops the query', async () => {
  const bytes = await slowly(desk.editor)
  expect(await running()).toBe(1)
  bytes.destroy()
  await once(bytes, 'close')
  await expectStopped()
})

test('a second export of one person is refused while the first runs, and nobody else’s is', async () => {
  const first = await slowly(desk.editor)
  await expect(slowly(desk.editor)).rejects.toMatchObject({
    code: 'overloaded',
    details: { reason: workSlots.exports.own },
  })
  const others = await slowly(desk.second)
  for (const bytes of [first, others]) bytes.destroy()
  await expectStopped()
})

test('a reader who goes away leaves a place for the next; beyond so many at once there is none', async () => {
  const open: Readable[] = []
  for (const caller of [desk.editor, desk.second, desk.third, desk.lead]) open.push(await slowly(caller))
  expect(open).toHaveLength(workSlots.exports.atOnce)
  await expect(slowly(desk.reader)).rejects.toMatchObject({
    code: 'overloaded',
    details: { reason: workSlots.exports.full },
  })
  for (const bytes of open) bytes.destroy()
  await expectStopped()
  const [header] = parseCsv(await text(await exportTable(await scopeOf(), { table: 'links', profile: 'raw' })))
  expect(header?.[0]).toBe('link_id')
})

describe('a reader who goes away before the first byte', () => {
  /** While the notes are locked, notes.csv waits for its first row. */
  const whileLocked = async (table: string, work: () => Promise<void>) => {
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
    try {
      await work()
    } finally {
      await owner.end()
    }
  }

  test.each([
    ['notes', 'note'],
    ['grid', 'camp'],
  ] as const)('stops the query of %s.csv, again and again', async (table, locked) => {
    const scope = await scopeOf()
    await whileLocked(locked, async () => {
      for (let round = 0; round <= workSlots.exports.atOnce; round++) {
        const left = new AbortController()
        const answer = exportTable(scope, { table, profile: 'raw' }, left.signal).catch((error: unknown) => error)
        await expect.poll(running, { timeout: 5_000 }).toBe(1)
        left.abort()
        expect(await answer).toBeInstanceOf(Error)
        await expectStopped()
      }
    })
    expect(parseCsv(await text(await exportTable(scope, { table, profile: 'raw' }))).length).toBeGreaterThan(0)
  })

  test('is not served when they had gone already', async () => {
    await expect(
      exportTable(await scopeOf(), { table: 'links', profile: 'raw' }, AbortSignal.abort()),
    ).rejects.toThrow()
    await expectStopped()
  })
})

test('who reads too slowly is ended, and the query with them', async () => {
  const viewer = await enterDossier(desk.editor, { key: desk.key })
  const snapshot = await openSnapshot(viewer.personId)
  const options = {
    out: new PassThrough(),
    onEnd: () => void snapshot.abandon(),
    pace: { least: 10_000, window: 300, longest: 60_000 },
  }
  const bytes = await copyRows(snapshot, `SELECT repeat('x', 1000) FROM generate_series(1, 1000000)`, options)
  const [error] = (await once(bytes, 'error')) as [Error]
  expect(error.message).toBe('the download was too slow')
  await expectStopped()
})

test('an export that is read to its end closes its connection', async () => {
  await text(await exportTable(await scopeOf(), { table: 'claims', profile: 'raw' }))
  await expectStopped()
})
