import { mkdtemp, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyMigrations } from '../../../../scripts/lib/database/apply-migrations'
import { migrationsFolder } from '../../../../scripts/lib/database/migration-files.mjs'
import { useDatabase } from '../../../support/database'
import { diagnoseByPrisma, diffMigrationsToSchema } from '../../../support/prisma-migrations'

const database = useDatabase()

let folder: string

/** The project's migrations and one more. */
async function migrationsWith(name: string, sql: string): Promise<string> {
  const copy = join(folder, name)
  await cp(migrationsFolder, copy, { recursive: true })
  await mkdir(join(copy, `9999_${name}`))
  await writeFile(join(copy, `9999_${name}`, 'migration.sql'), sql)
  return copy
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-migrations-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the migrations', () => {
  it('agree with schema.prisma', async () => {
    expect(await diffMigrationsToSchema(database.ownerUrl)).toBeNull()
  })

  it('show a column too many as drift', async () => {
    const more = await migrationsWith('column', 'ALTER TABLE dossier ADD COLUMN mood text;')
    expect(await diffMigrationsToSchema(database.ownerUrl, more)).toContain('DROP COLUMN "mood"')
  })

  it('are compared without touching the named database', async () => {
    const state = () =>
      database.rows(`SELECT relname, reltuples, relfilenode FROM pg_class
        WHERE relnamespace = 'public'::regnamespace ORDER BY relname`)
    const databases = () =>
      database.rows("SELECT datname FROM pg_database WHERE starts_with(datname, current_database() || '_shadow')")
    const before = await state()
    const more = await migrationsWith('untouched', 'CREATE TABLE scratch (id uuid PRIMARY KEY);')
    await diffMigrationsToSchema(database.ownerUrl, more)
    expect(await state()).toEqual(before)
    expect(await databases()).toEqual([])
  })

  it('were all applied, as Prisma sees it and as we do', async () => {
    expect(await diagnoseByPrisma(database.ownerUrl, migrationsFolder)).toMatchObject({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    })
    expect(await applyMigrations(database.ownerUrl)).toEqual([])
  })
})
