import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { countFile } from './hash-stream'
import { programMigrations, programVersion, type Manifest } from './manifest'

/** Throws a sentence that names the first file which is missing, cut off or altered. */
export async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { name, bytes, sha256 } of tables) {
    const file = join(folder, `${name}.copy`)
    if (!existsSync(file)) throw new Error(say(backupWords.isMissingThisBackup, { file }))
    const actual = await countFile(file)
    if (actual.bytes < bytes)
      throw new Error(say(backupWords.isCutOffItHasBytes, { file, bytes: actual.bytes, expected: bytes }))
    if (actual.bytes > bytes || actual.sha256 !== sha256)
      throw new Error(say(backupWords.wasAlteredItsSha256, { file }))
  }
}

/** Throws a sentence unless this program has just the migrations that the backup was made with. */
export function checkVersion({ version, migrations }: Manifest): void {
  const own = programMigrations()
  if (own.join() === migrations.join()) return
  const last = (names: string[]) => names.at(-1) ?? 'none'
  throw new Error(
    say(backupWords.isOfAnotherVersion, {
      version,
      migration: last(migrations),
      ours: programVersion(),
      ourMigration: last(own),
    }),
  )
}
