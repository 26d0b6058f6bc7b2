import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList, SchemaFilter } from '@prisma/schema-engine-wasm'
import { listMigrations, migrationsFolder } from '../../scripts/lib/database/migration-files.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { withSchemaEngine } from './schema-engine'

const filters: SchemaFilter = { externalTables: [], externalEnums: [] }

const schema = () => readFile(join(root, 'prisma', 'schema.prisma'), 'utf8')

async function prismaList(folder: string): Promise<MigrationList> {
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/** Applies migrations as `prisma migrate deploy` does. Gives the names of those applied now; throws Prisma's error. */
export async function deployByPrisma(url: string, folder: string): Promise<string[]> {
  const migrationsList = await prismaList(folder)
  return withSchemaEngine(url, await schema(), async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  })
}

/** What Prisma finds of a database's history: `history` is null where it has had all of these migrations and no others. */
export async function diagnoseByPrisma(url: string, folder: string) {
  const migrationsList = await prismaList(folder)
  return withSchemaEngine(url, await schema(), (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: false }),
  )
}

/**
 * The SQL that would bring the result of the migrations to what `schema.prisma` says; null when they agree.
 * Replays the migrations in a database of its own on the server of `url`; the named database is only connected to.
 */
export async function diffMigrationsToSchema(url: string, folder = migrationsFolder): Promise<string | null> {
  const content = await schema()
  const from = { tag: 'migrations' as const, ...(await prismaList(folder)) }
  const to = { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
  return withSchemaEngine(url, content, async (engine) => {
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters })
    return exitCode === 0 ? null : stdout
  })
}
