import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { applyMigrations } from '../../../scripts/lib/database/apply-migrations'
import { migrationsFolder, readMigration } from '../../../scripts/lib/database/migration-files.mjs'
import { root } from '../../../scripts/lib/paths.mjs'
import { typeScriptCommand } from '../../../scripts/lib/process/app-environment.mjs'
import { useDatabase } from '../../support/database'
import { type EmptyDatabase, useEmptyDatabases } from '../../support/empty-databases'
import { deployByPrisma, diagnoseByPrisma } from '../../support/prisma-migrations'

const emptyDatabase = useEmptyDatabases(useDatabase())
const home = mkdtempSync(join(tmpdir(), 'counterclaim-runner-'))
afterAll(() => rmSync(home, { recursive: true }))

/** A folder with these migrations. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(home, 'migrations-'))
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  return folder
}

const people = { '0001_people': 'CREATE TABLE people (name text NOT NULL);' }
const ages = { '0003_ages': 'ALTER TABLE people ADD COLUMN age int;' }
const alone = (sql: string, again = '') => `-- runs: outside a transaction${again}\n${sql}`
const again = ', again if interrupted'

interface Row {
  name: string
  isFinished: boolean
  isUndone: boolean
  steps: number
}

const record = `SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished", rolled_back_at IS NOT NULL AS "isUndone",
  applied_steps_count AS steps FROM _prisma_migrations ORDER BY started_at, migration_name`
const done = (name: string): Row => ({ name, isFinished: true, isUndone: false, steps: 1 })
const undone = (name: string): Row => ({ name, isFinished: false, isUndone: true, steps: 0 })
const hasTable = async ({ ask }: EmptyDatabase, name: string) =>
  (await ask(`SELECT FROM pg_tables WHERE tablename = '${name}'`)).length > 0

describe('what a database lacks is applied', () => {
  test('all of it to an empty one, nothing the second time, later what is new, also between others', async () => {
    const database = await emptyDatabase()
    const names = folderOf({ ...people, ...ages, '0002_names': 'CREATE INDEX names ON people (name);' })
    expect(await applyMigrations(database.ownerUrl, folderOf({ ...people, ...ages }))).toEqual([
      '0001_people',
      '0003_ages',
    ])
    expect(await applyMigrations(database.ownerUrl, names)).toEqual(['0002_names'])
    expect(await applyMigrations(database.ownerUrl, names)).toEqual([])
    expect(await database.ask(record)).toEqual(['0001_people', '0003_ages', '0002_names'].map(done))
  })

  test('whole files, whatever semicolons a function has', async () => {
    const database = await emptyDatabase()
    const loud = `CREATE FUNCTION shout() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'A;B'; END; $$;`
    await applyMigrations(
      database.ownerUrl,
      folderOf({ '0001_shout': `${loud} CREATE TABLE heard AS SELECT shout();` }),
    )
    expect(await database.ask('SELECT shout FROM heard')).toEqual([{ shout: 'A;B' }])
  })

  test('by one start where two begin at once: the other waits, also for an index that is built concurrently', async () => {
    const database = await emptyDatabase()
    const index = alone('CREATE INDEX CONCURRENTLY names ON people (name);', again)
    const folder = folderOf({ ...people, '0002_names': index, '0003_slow': 'SELECT pg_sleep(1);' })
    const both = await Promise.all([1, 2].map(() => applyMigrations(database.ownerUrl, folder)))
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ['0001_people', '0002_names', '0003_slow']])
    expect(await database.ask(record)).toEqual(['0001_people', '0002_names', '0003_slow'].map(done))
  })
})

describe('what cannot be applied is refused in a sentence', () => {
  const failing = `CREATE TABLE animals (name text);\n\n-- Two of a name.\nINSERT INTO animals VALUES ('a'), ('a');
CREATE UNIQUE INDEX one_name\n  ON animals (name);\nCREATE TABLE plants (name text);`

  test('a file that fails, by its statement, its line and the words of PostgreSQL; nothing of it is kept', async () => {
    const database = await emptyDatabase()
    const run = (sql: string) => applyMigrations(database.ownerUrl, folderOf({ ...people, '0002_animals': sql }))
    await expect(run(failing)).rejects.toThrow(
      'The migration 0002_animals failed in statement 3 (prisma/migrations/0002_animals/migration.sql, line 5): could not create unique index "one_name" (23505). Nothing of it was kept',
    )
    await expect(run('SELECT 1;\nSELECT 2;\nSELECT cat FROM people;')).rejects.toThrow(
      /statement 3 .*, line 3\).*\(42703\)/,
    )
    expect(await hasTable(database, 'animals')).toBe(false)
    expect(await database.ask(record)).toEqual([done('0001_people')])
    expect(await run(failing.replace('UNIQUE ', ''))).toEqual(['0002_animals'])
  })

  test('a file that was changed since it was applied, unless it names the one that it replaces', async () => {
    const database = await emptyDatabase()
    const [name, sql] = ['0001_people', 'CREATE TABLE people (name varchar NOT NULL);']
    await applyMigrations(database.ownerUrl, folderOf(people))
    const { checksum } = readMigration(name, sql)
    const earlier = readMigration(name, people[name as keyof typeof people]).checksum
    await expect(applyMigrations(database.ownerUrl, folderOf({ [name]: sql }))).rejects.toThrow(
      `The migration 0001_people was changed after this database had it: its file has the SHA-256 ${checksum}, the one applied had ${earlier}.`,
    )
    const naming = folderOf({ [name]: `-- replaces: ${earlier}\n${sql}`, ...ages })
    expect(await applyMigrations(database.ownerUrl, naming)).toEqual(['0003_ages'])
  })

  test('a database with tables of somebody else', async () => {
    const database = await emptyDatabase()
    await database.ask('CREATE TABLE invoices (id int)')
    await expect(applyMigrations(database.ownerUrl, folderOf(people))).rejects.toThrow(/has a table "invoices"/)
    expect(await hasTable(database, '_prisma_migrations')).toBe(false)
  })
})

/** Applies migrations in a process of its own, and kills it while the database sleeps for them. */
async function killWhileItSleeps({ ownerUrl, ask }: EmptyDatabase, folder: string): Promise<void> {
  const file = join(root, 'scripts/lib/database/apply-migrations.ts')
  const code = `import(${JSON.stringify(file)}).then((m) => m.applyMigrations(${JSON.stringify(ownerUrl)}, ${JSON.stringify(folder)}))`
  const [command = '', ...args] = typeScriptCommand('-e', code)
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
  const sleeping = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`
  await expect.poll(async () => (await ask(sleeping)).length, { timeout: 20_000 }).toBe(1)
  child.kill('SIGKILL')
}

/** Ends what a killed process left running in the database. */
const endSleep = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event = 'PgSleep'`

describe('a start that is killed in a migration', { timeout: 60_000 }, () => {
  test('leaves nothing of a file in a transaction; the next waits until the database is done with it', async () => {
    const database = await emptyDatabase()
    const folder = folderOf({
      ...people,
      '0002_half': 'CREATE TABLE half (id int);\nSELECT pg_sleep(3);\nCREATE TABLE whole (id int);',
    })
    await killWhileItSleeps(database, folder)
    expect(await applyMigrations(database.ownerUrl, folder)).toEqual(['0002_half'])
    expect(await database.ask(record)).toEqual([done('0001_people'), done('0002_half')])
  })

  test('leaves a file outside a transaction half done; where it says so, the next start runs it again', async () => {
    const database = await emptyDatabase()
    const filling = `DO $$ BEGIN
      CREATE TABLE IF NOT EXISTS filled (id int PRIMARY KEY);
      INSERT INTO filled SELECT count(*) FROM filled; COMMIT;
      IF (SELECT count(*) FROM filled) = 1 THEN PERFORM pg_sleep(60); END IF;
    END $$;`
    const folder = folderOf({ ...people, '0002_filled': alone(filling, again), ...ages })
    await killWhileItSleeps(database, folder)
    await database.ask(endSleep)
    expect(await applyMigrations(database.ownerUrl, folder)).toEqual(['0002_filled', '0003_ages'])
    expect(await database.ask('SELECT id FROM filled ORDER BY id')).toEqual([{ id: 0 }, { id: 1 }])
    expect(await database.ask(record)).toEqual([
      done('0001_people'),
      undone('0002_filled'),
      done('0002_filled'),
      done('0003_ages'),
    ])
  })

  test('where it does not say so, the next start refuses and says what to do, and goes on once that is done', async () => {
    for (const way of [/UPDATE .* SET finished_at .*?;/, /(?<=there: )UPDATE .* SET rolled_back_at .*?;/]) {
      const database = await emptyDatabase()
      const slow = alone(`DO $$ BEGIN CREATE TABLE IF NOT EXISTS slow (); COMMIT; PERFORM pg_sleep(1); END $$;`)
      const folder = folderOf({ '0001_slow': slow, '0002_next': people['0001_people'] })
      await killWhileItSleeps(database, folder)
      await database.ask(endSleep)
      const sentence = await applyMigrations(database.ownerUrl, folder).then(String, (error: Error) => error.message)
      expect(sentence).toMatch(/^The migration 0001_slow began at 20\S+ and did not finish\. Compare the database with/)
      await database.ask(way.exec(sentence.replaceAll('. If', '.\nIf').replaceAll('; If', ';\nIf'))?.[0] ?? sentence)
      expect((await applyMigrations(database.ownerUrl, folder)).at(-1)).toBe('0002_next')
    }
  })
})

describe('a file that runs outside a transaction', () => {
  test('leaves an index that finds nothing where it fails; the next start makes it again', async () => {
    const database = await emptyDatabase()
    const sql = alone('CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS one_name ON people (name);', again)
    const folder = folderOf({ ...people, '0002_one_name': sql })
    await applyMigrations(database.ownerUrl, folderOf(people))
    await database.ask(`INSERT INTO people VALUES ('a'), ('a')`)
    await expect(applyMigrations(database.ownerUrl, folder)).rejects.toThrow(
      /statement 1 \(prisma\S+, line 2\): could not create unique index "one_name" \(23505\)\. It runs outside a transaction/,
    )
    await database.ask(`DELETE FROM people`)
    expect(await applyMigrations(database.ownerUrl, folder)).toEqual(['0002_one_name'])
    const valid = `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = 'one_name'::regclass`
    expect(await database.ask(valid)).toEqual([{ valid: true }])
    expect(await database.ask(record)).toEqual([done('0001_people'), undone('0002_one_name'), done('0002_one_name')])
  })

  test('has one statement', async () => {
    const database = await emptyDatabase()
    const two = folderOf({ '0001_two': alone('CREATE TABLE one (); CREATE TABLE two ();') })
    await expect(applyMigrations(database.ownerUrl, two)).rejects.toThrow(/multiple commands/)
    expect(await hasTable(database, 'one')).toBe(false)
  })
})

describe('beside `prisma migrate deploy`', () => {
  const columns = `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
    FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`

  test('a database that Prisma migrated goes on with ours, and one of ours with Prisma', async () => {
    const [ours, prismas] = [await emptyDatabase(), await emptyDatabase()]
    const [first, second, third] = [
      folderOf(people),
      folderOf({ ...people, '0002_names': alone('CREATE INDEX CONCURRENTLY names ON people (name);') }),
      folderOf({ ...people, '0002_names': alone('CREATE INDEX CONCURRENTLY names ON people (name);'), ...ages }),
    ]
    const both = [applyMigrations, deployByPrisma]
    for (const [database, ways] of [
      [ours, both],
      [prismas, both.toReversed()],
    ] as const) {
      const [begin, goOn] = ways
      expect(await begin?.(database.ownerUrl, first)).toEqual(['0001_people'])
      expect(await goOn?.(database.ownerUrl, second)).toEqual(['0002_names'])
      expect(await begin?.(database.ownerUrl, third)).toEqual(['0003_ages'])
      expect(await goOn?.(database.ownerUrl, third)).toEqual([])
      expect(await diagnoseByPrisma(database.ownerUrl, third)).toMatchObject({
        editedMigrationNames: [],
        failedMigrationNames: [],
        history: null,
      })
      expect(await database.ask(record)).toEqual(['0001_people', '0002_names', '0003_ages'].map(done))
    }
    expect(await ours.ask(columns)).toEqual(await prismas.ask(columns))
  })

  test('a file that failed for Prisma is tried again; one in which Prisma was killed is refused', async () => {
    const database = await emptyDatabase()
    const broken = folderOf({ ...people, '0002_broken': 'CREATE TABLE pets (); SELECT 1 / 0;' })
    await expect(deployByPrisma(database.ownerUrl, broken)).rejects.toThrow(/0002_broken/)
    const mended = folderOf({ ...people, '0002_broken': 'CREATE TABLE pets ();' })
    expect(await applyMigrations(database.ownerUrl, mended)).toEqual(['0002_broken'])
    await database.ask(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '0003_ages')`)
    await expect(applyMigrations(database.ownerUrl, folderOf({ ...people, ...ages }))).rejects.toThrow(
      /^The migration 0003_ages began at .* SET finished_at = now\(\) WHERE id = 'x'; .* SET rolled_back_at/,
    )
  })

  test('the migrations of the project give the same database', async () => {
    const [ours, prismas] = [await emptyDatabase(), await emptyDatabase()]
    const names = await applyMigrations(ours.ownerUrl)
    expect(await deployByPrisma(prismas.ownerUrl, migrationsFolder)).toEqual(names)
    const shape = `SELECT table_name, column_name, data_type, column_default, is_nullable FROM information_schema.columns
      WHERE table_schema = 'public' ORDER BY 1, ordinal_position`
    const guards = `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`
    const indexes = `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`
    for (const sql of [shape, guards, indexes]) expect(await ours.ask(sql)).toEqual(await prismas.ask(sql))
  })
})
