import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { listMigrations } from '../database/migration-files.mjs'
import { root } from '../paths.mjs'

const table = z.object({
  name: z.string().regex(/^[a-z_]+$/),
  columns: z.array(z.string().regex(/^[a-z0-9_]+$/)),
  rows: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const manifest = z.object({
  format: z.literal(3),
  /** The version of the program, as package.json has it. */
  version: z.string(),
  madeAt: z.iso.datetime(),
  /** The names of all migrations that the database had, in order. */
  migrations: z.array(z.string()),
  /** The secret of the instance: one second factor sealed by it, and its fingerprint where the backup was made with it. */
  secret: z.object({
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .nullable(),
    sealed: z.object({ row: z.uuid(), value: z.base64() }).nullable(),
  }),
  tables: z.array(table),
})

/** What a backup says of itself; each table's rows stand in `<name>.copy`, in PostgreSQL's binary format. */
export type Manifest = z.infer<typeof manifest>

/** The name of the file that makes a folder a backup. */
export const manifestFile = 'manifest.json'

/** The version of this program. */
export const programVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version

/** The migrations of this program, in order. */
export const programMigrations = (): string[] => listMigrations().map(({ name }) => name)

/** Reads a backup's manifest; throws a sentence that says what is wrong with it. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestFile)
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error)
    throw new Error(say(backupWords.isNotTheManifest, { file, reason }), { cause: error })
  }
}
