import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '@/lib/domain/accounts/caller'
import { parseCsv } from '@/lib/domain/exports/csv'
import type { FilterParams } from '@/lib/domain/claims/filter'
import { exportFile } from '@/lib/services/exports/export-file'
import { useDatabase } from '../../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../../support/desk'

useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  for (const kind of ['occurrence', 'opinion', 'opinion']) await makeClaim(desk, undefined, { kind })
})

/** Bytes as text, byte order mark and all: decoders drop it. */
const text = async (bytes: Readable) => (await buffer(bytes)).toString('utf8')

const get = (caller: Caller, file = 'claims.csv', params: FilterParams = {}) =>
  exportFile(caller, { dossier: desk.key, file, params })
const rowsOf = async (params: FilterParams, file = 'claims.csv') =>
  parseCsv(await text((await get(desk.editor, file, params)).bytes)).length - 1

test('any member takes any file, under a name that says of what', async () => {
  const { name, bytes } = await get(desk.reader, 'chain_steps.csv')
  expect(name).toBe(`${desk.key}-chain_steps.csv`)
  expect(await text(bytes)).toMatch(/^\uFEFFclaim_id,step,party_id,/)
})

test('the file keeps to the filters of the table; pages do not cut it', async () => {
  expect(await rowsOf({})).toBe(3)
  expect(await rowsOf({ kind: 'opinion' })).toBe(2)
  expect(await rowsOf({ kind: 'opinion', sort: 'speaker', after: 'whatever', before: '' })).toBe(2)
  expect(await rowsOf({ q: 'nowhere' })).toBe(0)
  expect(await rowsOf({ kind: 'opinion' }, 'chain_steps.csv')).toBe(4)
})

test('safe unless raw is asked for', async () => {
  const first = async (params: FilterParams) =>
    (await text((await get(desk.editor, 'claims.csv', params)).bytes)).slice(0, 9)
  expect(await first({})).toBe('\uFEFFclaim_id')
  expect(await first({ profile: 'safe' })).toBe('\uFEFFclaim_id')
  expect(await first({ profile: 'raw' })).toBe('claim_id,')
})

test.each<[string, FilterParams, string]>([
  ['an unknown profile', { profile: 'excel' }, 'The profile is safe or raw.'],
  ['a profile given twice', { profile: ['raw', 'safe'] }, 'The profile is safe or raw.'],
  ['an unknown filter', { statuss: 'draft' }, 'There is no filter called “statuss”.'],
  ['a camp the dossier has not', { camp: 'mars' }, 'There is no camp “mars” in this dossier.'],
])('%s is refused, and says so', async (_, params, reason) => {
  await expect(get(desk.editor, 'claims.csv', params)).rejects.toMatchObject({ code: 'invalid', details: { reason } })
})

test.each(['secrets.csv', 'claims', '../claims.csv', 'constructor.csv', 'claims.csv.exe'])(
  'there is no file %s',
  async (file) => {
    await expect(get(desk.editor, file)).rejects.toMatchObject({ code: 'not-found' })
  },
)

test('a stranger finds no dossier, nobody signed out either', async () => {
  await expect(get(desk.outsider)).rejects.toMatchObject({ code: 'not-found' })
  await expect(get({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})
