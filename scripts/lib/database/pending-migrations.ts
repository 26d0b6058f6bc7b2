import { migrateWords } from '@/lib/words/commands/migrate'
import { say } from '@/lib/words/say'
import { hasChecksum, type Migration } from './migration-files.mjs'

/** A row of `_prisma_migrations` that was not rolled back. */
export interface RecordedMigration {
  id: string
  name: string
  checksum: string
  startedAt: Date
  /** Null where it was interrupted, or failed. */
  finishedAt: Date | null
  /** What its failure said, as Prisma keeps it. */
  logs: string | null
}

/**
 * Compares the migrations with what a database has had. `apply` are those to apply, in order; `undone` are the rows of
 * interrupted ones among them of which nothing is left, or whose statement may run again.
 * Throws a sentence that says what to do for a file that was changed since it was applied, and for an interrupted migration
 * of which we cannot know how far it came.
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  recorded: readonly RecordedMigration[],
): { apply: Migration[]; undone: RecordedMigration[] } {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]))
  const finished = new Map(recorded.filter((row) => row.finishedAt).map((row) => [row.name, row]))
  const undone = recorded.filter((row) => !row.finishedAt)
  for (const row of undone) if (!mayRunAgain(row, byName.get(row.name))) throw new Error(interrupted(row))
  for (const migration of migrations) {
    const row = finished.get(migration.name)
    if (row && !hasChecksum(migration, row.checksum)) throw new Error(changed(migration, row))
  }
  return { apply: migrations.filter(({ name }) => !finished.has(name)), undone }
}

/** Prisma sends a file in one message, of which PostgreSQL keeps nothing if it fails; whether it failed, `logs` says. */
function mayRunAgain({ logs }: RecordedMigration, migration?: Migration): boolean {
  if (!migration) return false
  return migration.isAlone ? migration.isRepeatable : Boolean(logs)
}

function interrupted({ id, name, startedAt, logs }: RecordedMigration): string {
  const set = (column: string) => `UPDATE _prisma_migrations SET ${column} = now() WHERE id = '${id}';`
  const reason = logs ? ` (${logs.trim()})` : ''
  return say(migrateWords.interrupted, {
    name,
    startedAt: startedAt.toISOString(),
    reason,
    finish: set('finished_at'),
    undo: set('rolled_back_at'),
  })
}

function changed({ name, checksum }: Migration, { checksum: applied }: RecordedMigration): string {
  return say(migrateWords.changed, { name, checksum, applied })
}
