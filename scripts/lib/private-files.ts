import { constants } from 'node:fs'
import { chmod, mkdir, open, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'

/** Who is neither the owner of a file nor the administrator of the machine, in its mode. */
const others = 0o077

/**
 * Makes the folder for this account alone (mode 700), whatever the umask. One that is there already may hold other
 * things and keeps its mode: then gives the sentence to say where others may enter it, else null.
 */
export async function openPrivateFolder(folder: string): Promise<string | null> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined) await chmod(folder, 0o700)
  const mode = (await stat(folder)).mode & 0o777
  if ((mode & others) === 0) return null
  return say(commandWords.wasThereAlready, { folder, mode: mode.toString(8) })
}

/**
 * Writes a file that this account alone may read (mode 600), whatever the umask. One by that name is replaced, not
 * written into: it may be open elsewhere, have a wider mode, or lead somewhere else. Gives its length in bytes.
 */
export async function writePrivateFile(path: string, bytes: Readable): Promise<number> {
  await rm(path, { force: true })
  const file = await open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600)
  await file.chmod(0o600)
  const out = file.createWriteStream()
  await pipeline(bytes, out)
  return out.bytesWritten
}
