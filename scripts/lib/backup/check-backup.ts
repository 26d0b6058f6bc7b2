import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countFile } from './hash-stream'
import { programMigrations, programVersion, type Manifest } from './manifest'

/** Throws a sentence that names the first file which is missing, cut off or altered. */
export async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { name, bytes, sha256 } of tables) {
    const file = join(folder, `${name}.copy`)
    if (!existsSync(file)) throw new Error(`${file} is missing: this backup is not whole.`)
    const found = await countFile(file)
    if (found.bytes < bytes) throw new Error(`${file} is cut off: it has ${found.bytes} bytes of ${bytes}.`)
    if (found.bytes > bytes || found.sha256 !== sha256)
      throw new Error(`${file} was altered: its SHA-256 is not that of the manifest.`)
  }
}

/** Throws a sentence unless this program has just the migrations that the backup was made with. */
export function checkVersion({ version, migrations }: Manifest): void {
  const own = programMigrations()
  if (own.join() === migrations.join()) return
  const last = (names: string[]) => names.at(-1) ?? 'none'
  throw new Error(
    `This backup is of version ${version} (last migration ${last(migrations)}), this program is ${programVersion()} ` +
      `(last migration ${last(own)}). Restore it with the program that made it, then upgrade.`,
  )
}
