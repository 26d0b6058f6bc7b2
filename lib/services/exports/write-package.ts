import 'server-only'
import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTables } from '@/lib/data/exports/export-table'
import type { Viewer } from '@/lib/data/access/viewer'
import type { CsvTableName } from '@/lib/domain/exports/csv-tables'
import { dataPackage } from '@/lib/domain/exports/datapackage'
import type { FilterParams } from '@/lib/domain/claims/filter'
import { readExportParams } from '@/lib/services/exports/input/export-fields'
import { packageAbout } from '@/lib/services/exports/views/package-about'

/** Takes one file of a package to its end. */
export type WriteFile = (name: string, bytes: Readable) => Promise<void>

/**
 * Writes every CSV file of an export, all of one snapshot, and last the datapackage.json with their sizes and
 * hashes. Refuses: invalid, overloaded, unavailable; what `write` throws comes through and stops the export, and
 * so does `signal`.
 */
export async function writePackage(
  viewer: Viewer,
  params: FilterParams,
  write: WriteFile,
  signal?: AbortSignal,
): Promise<void> {
  const { filter, profile } = readExportParams(params)
  const createdAt = new Date()
  const files: { table: CsvTableName; bytes: number; sha256: string }[] = []
  const scope = await exportScope(viewer, filter)
  const writeTable = async (table: CsvTableName, bytes: Readable) => {
    const measured = measure(bytes)
    await write(`${table}.csv`, measured.bytes)
    files.push({ table, ...measured.result() })
  }
  await exportTables(scope, profile, writeTable, signal)
  const described = dataPackage({ ...packageAbout(viewer, profile, createdAt), files })
  await write('datapackage.json', Readable.from([`${JSON.stringify(described, null, 2)}\n`]))
}

function measure(source: Readable) {
  const hash = createHash('sha256')
  let length = 0
  const bytes = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      length += chunk.length
      done(null, chunk)
    },
  })
  source.once('error', (error) => bytes.destroy(error))
  bytes.once('close', () => source.destroy())
  return { bytes: source.pipe(bytes), result: () => ({ bytes: length, sha256: hash.digest('hex') }) }
}
