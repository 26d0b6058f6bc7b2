import 'server-only'
import { finished } from 'node:stream/promises'
import { PassThrough, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { ExportRequest } from '@/lib/services/exports/input/export-fields'
import type { ExportedFile } from './export-file'
import { writePackage, type WriteFile } from './write-package'

/** The least that packs well: files are packed while they are read. */
const compressionLevel = 3

/**
 * All files of an export as one ZIP archive, of one snapshot and in the order of the package, streamed. Refuses:
 * unauthenticated, not-found, invalid, overloaded, unavailable. `signal` says that nobody waits for it any more.
 */
export async function downloadPackage(
  caller: Caller,
  input: ExportRequest,
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'dossier.export')
  const { bytes, write, end, fail } = archive(viewer.dossier.key)
  // What is refused is refused before anything is answered: with the first file, or without any.
  await new Promise<void>((resolve, reject) => {
    const writeOn: WriteFile = (name, file) => {
      resolve()
      return write(name, file)
    }
    writePackage(viewer, input.params, writeOn, signal).then(end, (error: Error) => {
      reject(error)
      fail(error)
    })
  })
  return { name: `${viewer.dossier.key}.zip`, bytes }
}

/** An archive that is filled file by file, each in a folder of this name. */
function archive(folder: string): { bytes: Readable; write: WriteFile; end: () => void; fail: (error: Error) => void } {
  const zip = new ZipFile()
  const bytes = new PassThrough()
  zip.outputStream.pipe(bytes)
  const mtime = new Date()
  // What fails before the answer is told by the refusal; without a listener it would end the process.
  bytes.on('error', () => undefined)
  const fail = (error: Error) => void bytes.destroy(error)
  zip.on('error', fail)
  const write: WriteFile = async (name, file) => {
    // Whoever stops reading the archive stops reading its files, and with them the query.
    const stop = () => void file.destroy()
    bytes.once('close', stop)
    if (bytes.destroyed) stop()
    zip.addReadStream(file, `${folder}/${name}`, { mtime, compressionLevel })
    await finished(file).finally(() => bytes.off('close', stop))
  }
  return { bytes, write, end: () => zip.end(), fail }
}
