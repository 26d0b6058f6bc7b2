import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { appSecret } from '@/tests/support/served-app'
import { runSql, withDatabase } from '@/tests/support/template-database'
import { applyMigrations } from '../../scripts/lib/database/apply-migrations'
import { grantServingRole } from '../../scripts/lib/database/serving-role'
import { manifestFile, type Manifest } from '../../scripts/lib/backup/manifest'
import { restoreBackup } from '../../scripts/lib/backup/restore-backup'
import { writeBackup } from '../../scripts/lib/backup/write-backup'
import { atMost, exactly, type BenchLine } from '../bench-line'
import { fillDatabase } from '../generate/fill-database'
import { dossierSizes } from '../generate/sizes'
import type { CrashServer } from './crash-server'

const quiet = () => undefined
const say = (words: string) => console.error(`  ${words}`)

/** R7: everything is backed up and restored elsewhere, the same; what is not whole or of another version is refused. */
export async function* backupAndRestore(
  server: CrashServer,
  { claims }: { claims: number },
): AsyncGenerator<BenchLine> {
  const home = mkdtempSync(join(tmpdir(), 'counterclaim-backup-'))
  try {
    const filled = await emptyDatabase(server, 'filled')
    await applyMigrations(filled.ownerUrl)
    await grantServingRole(filled.ownerUrl, filled.servingUrl)
    await fillDatabase(filled.ownerUrl, { sizes: dossierSizes(Math.max(1_000, claims)), seed: 1, say })
    const [first, second] = [join(home, 'first'), join(home, 'second')]
    const urls = await emptyDatabase(server, 'restored')
    const began = performance.now()
    const made = await writeBackup(filled.ownerUrl, first, appSecret(), quiet)
    await restoreBackup(urls, first, { secret: appSecret(), tell: quiet })
    const minutes = (performance.now() - began) / 60_000
    const again = await writeBackup(urls.ownerUrl, second, appSecret(), quiet)
    const unlike = made.tables.filter(({ sha256 }, n) => again.tables[n]?.sha256 !== sha256)
    yield exactly(
      'R7',
      `of ${made.tables.length} tables with ${claims} claims, those with another hash after restore`,
      unlike.length,
      0,
    )
    yield atMost('R7', 'backup and restore, minutes', minutes, 5)
    yield* refusals(server, first, made)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function emptyDatabase({ ownerUrl, servingUrl }: CrashServer, name: string) {
  await runSql(ownerUrl, `CREATE DATABASE ${name} TEMPLATE template0`)
  return { ownerUrl: withDatabase(ownerUrl, name), servingUrl: withDatabase(servingUrl, name) }
}

async function* refusals(server: CrashServer, folder: string, made: Manifest): AsyncGenerator<BenchLine> {
  const urls = await emptyDatabase(server, 'refused')
  const refusal = () =>
    restoreBackup(urls, folder, { secret: appSecret(), tell: quiet }).then(
      () => 'restored',
      (error: Error) => error.message,
    )
  writeFileSync(join(folder, manifestFile), JSON.stringify({ ...made, migrations: [...made.migrations, '9999_later'] }))
  const ofOther = await refusal()
  yield {
    id: 'R7',
    what: 'a backup of another version',
    value: ofOther,
    bar: 'refused',
    pass: /then upgrade/.test(ofOther),
  }
  writeFileSync(join(folder, manifestFile), JSON.stringify(made))
  truncateSync(join(folder, 'claim.copy'), (made.tables.find(({ name }) => name === 'claim')?.bytes ?? 1) - 1)
  const cut = await refusal()
  yield {
    id: 'R7',
    what: 'a file that is cut off',
    value: cut.replace(folder, ''),
    bar: 'refused',
    pass: /is cut off/.test(cut),
  }
  const client = new pg.Client({ connectionString: urls.ownerUrl })
  await client.connect()
  const { rowCount } = await client.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)
  await client.end()
  yield exactly('R7', 'tables in the database after refusals', rowCount ?? 0, 0)
}
