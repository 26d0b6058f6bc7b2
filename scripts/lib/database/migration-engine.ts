import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList, SchemaFilter } from '@prisma/schema-engine-wasm'
import { root } from '../paths.mjs'
import { withSchemaEngine } from './schema-engine'

const filters: SchemaFilter = { externalTables: [], externalEnums: [] }

const schemaFile = join(root, 'prisma', 'schema.prisma')

/** Where the project's migrations stand. */
export const migrationsFolder = join(root, 'prisma', 'migrations')

async function listMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = names.toSorted().map(async (path) => {
    const value = await readFile(join(folder, path, 'migration.sql'), 'utf8')
    return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
  })
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(migrationDirectories),
  }
}

/**
 * Applies what a database lacks of the migrations, and records it in _prisma_migrations as `prisma migrate
 * deploy` would. Gives the names of those applied now, in order. Throws Prisma's error, the SQL's own in it.
 */
export async function applyMigrations(url: string, folder = migrationsFolder): Promise<string[]> {
  const migrationsList = await listMigrations(folder)
  return withSchemaEngine(url, await readFile(schemaFile, 'utf8'), async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  })
}

/**
 * The SQL that would bring the result of the migrations to what `schema.prisma` says; null when they agree.
 * Replays the migrations in a database of its own on the server of `url`; the named database is only connected to.
 */
export async function diffMigrationsToSchema(url: string, folder = migrationsFolder): Promise<string | null> {
  const content = await readFile(schemaFile, 'utf8')
  const from = { tag: 'migrations' as const, ...(await listMigrations(folder)) }
  const to = { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
  return withSchemaEngine(url, content, async (engine) => {
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters })
    return exitCode === 0 ? null : stdout
  })
}
