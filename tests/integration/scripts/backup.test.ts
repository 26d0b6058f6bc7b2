import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf, fitsBackup } from '../../../scripts/lib/backup/instance-secret'
import { manifestFile, type Manifest } from '../../../scripts/lib/backup/manifest'
import { restoreBackup } from '../../../scripts/lib/backup/restore-backup'
import { writeBackup } from '../../../scripts/lib/backup/write-backup'
import { useDatabase } from '../../support/database'
import { askOnce as ask, useEmptyDatabases } from '../../support/empty-databases'
import { makeSecuredAccount } from '../../support/second-factor'
import { appSecret } from '../../support/served-app'
import { makeRichDesk } from '../../support/rich-desk'
import { runSql } from '../../support/template-database'

const database = useDatabase()
const home = mkdtempSync(join(tmpdir(), 'counterclaim-backup-'))
const folder = join(home, 'backup')
const quiet = () => undefined
const secret = appSecret()
const emptyDatabase = useEmptyDatabases(database)

const ties = `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition, convalidated
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`
const indexes = `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`
const triggersOff = `SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'`

/** That nothing is missing of what guards and finds the rows. */
async function expectDressed(url: string): Promise<void> {
  for (const sql of [ties, indexes]) expect(await ask(url, sql)).toEqual(await ask(database.ownerUrl, sql))
  expect(await ask(url, triggersOff)).toEqual([])
}

let manifest: Manifest

beforeAll(async () => {
  await makeRichDesk()
  await makeSecuredAccount('Sue')
  manifest = await writeBackup(database.ownerUrl, folder, secret, quiet)
})
afterAll(() => rmSync(home, { recursive: true }))

test('everything comes back the same, the log among it, and is guarded as before', async () => {
  const urls = await emptyDatabase()
  await restoreBackup(urls, folder, { secret, tell: quiet })
  const again = await writeBackup(urls.ownerUrl, join(home, 'again'), secret, quiet)
  expect(again.tables).toEqual(manifest.tables)
  expect(manifest.tables.find(({ name }) => name === 'log_entry')?.rows).toBeGreaterThan(20)
  await expect(runSql(urls.ownerUrl, 'DELETE FROM log_entry')).rejects.toThrow()
  const [search] = await ask<{ found: string }>(urls.ownerUrl, `SELECT count(*)::text AS found FROM claim_summary`)
  expect(search?.found).not.toBe('0')
  await expectDressed(urls.ownerUrl)
  if (new URL(urls.ownerUrl).username !== new URL(urls.servingUrl).username)
    expect(await ask(urls.servingUrl, 'SELECT FROM claim LIMIT 1')).toHaveLength(1)
})

describe('the secret that a backup needs', () => {
  const another = 'another secret, of another instance, long enough'

  test('is named by its fingerprint, and never written down', () => {
    expect(manifest.secret.fingerprint).toBe(fingerprintOf(secret))
    expect(fingerprintOf(another)).not.toBe(fingerprintOf(secret))
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).includes(secret)).toBe(false)
  })

  test('another one is refused before anything is restored, with what to do', async () => {
    const urls = await emptyDatabase()
    const restoring = restoreBackup(urls, folder, { secret: another, tell: quiet })
    await expect(restoring).rejects.toThrow(
      new RegExp(`fingerprint ${fingerprintOf(secret)} .* has ${fingerprintOf(another)}.*--secrets FILE`),
    )
    expect(await ask(urls.ownerUrl, `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).toEqual([])
    await restoreBackup(urls, folder, { secret: null, tell: quiet })
    expect(await ask(urls.ownerUrl, 'SELECT FROM second_factor')).toHaveLength(1)
  })

  test('a backup made with another secret says so, and is still known by what it sealed', async () => {
    const said: string[] = []
    const { secret: needed } = await writeBackup(database.ownerUrl, join(home, 'foreign'), another, (line) =>
      said.push(line),
    )
    expect(said[0]).toMatch(/Warning: the NEXTAUTH_SECRET here does not open/)
    expect(needed.fingerprint).toBeNull()
    expect([secret, another].map((one) => fitsBackup(needed, one))).toEqual([true, false])
  })
})

test.each(['claim ', 'foreign keys', 'reading back'])(
  'cut off at "%s", a restore leaves no row and every guard',
  async (words) => {
    const urls = await emptyDatabase()
    // Clients alone: autovacuum may be there, too, and the owner may not end that.
    const cutOff = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`
    let cut: Promise<void> | undefined
    const restoring = restoreBackup(urls, folder, {
      secret,
      tell: (line) => {
        if (line.trim().startsWith(words)) cut ??= runSql(urls.ownerUrl, cutOff)
      },
    })
    await expect(restoring).rejects.toThrow()
    await cut
    const rows = manifest.tables.map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM "${name}")`)
    expect(await ask(urls.ownerUrl, rows.join(' UNION ALL '))).toEqual([])
    await expectDressed(urls.ownerUrl)
  },
)

test('nobody else on the machine can read it', () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'person.copy')).mode & 0o777).toBe(0o600)
})

test('a folder that is there is not written over, and a database that is not empty is not restored into', async () => {
  await expect(writeBackup(database.ownerUrl, folder, secret, quiet)).rejects.toThrow(/already exists/)
  const urls = { ownerUrl: database.ownerUrl, servingUrl: database.url }
  await expect(restoreBackup(urls, folder, { secret, tell: quiet })).rejects.toThrow(/is not empty/)
})

describe('what is not as it was made is refused, and leaves the database empty', () => {
  const claims = join(folder, 'claim.copy')
  const list = join(folder, manifestFile)
  const spoil: [string, () => void, RegExp][] = [
    ['a file that is cut off', () => truncateSync(claims, statSync(claims).size - 1), /claim\.copy is cut off/],
    ['a file that has more', () => appendFileSync(claims, 'x'), /claim\.copy was altered/],
    [
      'a file with another byte',
      () => writeFileSync(claims, readFileSync(claims, 'utf8').replace('Claim', 'claim')),
      /was altered/,
    ],
    ['a file that is missing', () => rmSync(claims), /claim\.copy is missing/],
    ['a manifest that is cut off', () => truncateSync(list, statSync(list).size - 20), /not a whole one/],
    [
      'a manifest of another format',
      () => writeFileSync(list, JSON.stringify({ ...manifest, format: 2 })),
      /not the manifest of a backup/,
    ],
    [
      'a backup of another version',
      () =>
        writeFileSync(
          list,
          JSON.stringify({ ...manifest, version: '9.0.0', migrations: [...manifest.migrations, '9999_later'] }),
        ),
      /of version 9\.0\.0 .*9999_later.*then upgrade/,
    ],
  ]

  test.each(spoil)('%s', async (_, change, sentence) => {
    const kept = { claims: readFileSync(claims), list: readFileSync(list) }
    const urls = await emptyDatabase()
    change()
    await expect(restoreBackup(urls, folder, { secret, tell: quiet })).rejects.toThrow(sentence)
    expect(await ask(urls.ownerUrl, `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).toEqual([])
    writeFileSync(claims, kept.claims)
    writeFileSync(list, kept.list)
  })
})
