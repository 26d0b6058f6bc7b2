import { mkdtemp, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  applyMigrations,
  diffMigrationsToSchema,
  migrationsFolder,
} from '../../../../scripts/lib/database/migration-engine'
import { useDatabase } from '../../../support/database'

const database = useDatabase()

const trigger = `CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.title := upper(NEW.title);
  RETURN NEW;
END;
$$;
CREATE TRIGGER shout BEFORE INSERT ON dossier FOR EACH ROW EXECUTE FUNCTION shout();`

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

  it('are recorded where `prisma migrate` looks for them', async () => {
    const rows = await database.rows<{ migration_name: string; done: boolean }>(
      'SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY migration_name',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.done)).toBe(true)
    expect(await applyMigrations(database.ownerUrl)).toEqual([])
  })

  it('apply a script with semicolons in a function whole', async () => {
    const more = await migrationsWith('trigger', trigger)
    expect(await applyMigrations(database.ownerUrl, more)).toEqual(['9999_trigger'])
    const rows = await database.rows<{ title: string }>(
      `INSERT INTO dossier (id, key, title, summary, created_at)
       VALUES (gen_random_uuid(), 'loud', 'quiet', '', now()) RETURNING title`,
    )
    expect(rows).toEqual([{ title: 'QUIET' }])
  })
})
