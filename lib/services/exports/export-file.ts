import 'server-only'
import type { Readable } from 'node:stream'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { enterDossier, authorize } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { type ExportRequest, readExportParams, tableOfFile } from '@/lib/services/exports/input/export-fields'

/** A file on its way out; whoever destroys the stream stops the query behind it. */
export interface ExportedFile {
  /** As it is saved: `homs-links.csv`. */
  name: string
  bytes: Readable
}

/**
 * One CSV file of a dossier, as the caller sees it, on the filter of the claims table. Refuses: unauthenticated,
 * not-found (dossier or file), invalid (filter or profile), overloaded (too many exports at once, or another of one's own),
 * unavailable. `signal` says that nobody waits for it any more.
 */
export async function exportFile(
  caller: Caller,
  input: ExportRequest & { file: string },
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'dossier.export')
  const table = tableOfFile(input.file)
  const { filter, profile } = readExportParams(input.params)
  const bytes = await exportTable(await exportScope(viewer, filter), { table, profile }, signal)
  return { name: `${viewer.dossier.key}-${table}.csv`, bytes }
}
