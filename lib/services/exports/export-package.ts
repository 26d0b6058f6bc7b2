import 'server-only'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { ExportRequest } from '@/lib/services/exports/input/export-fields'
import { writePackage, type WriteFile } from './write-package'

/**
 * The whole package of an export as the caller sees it, all of one snapshot, file after file into `write`. Refuses:
 * unauthenticated, not-found, invalid, overloaded, unavailable.
 */
export async function exportPackage(caller: Caller, input: ExportRequest & { write: WriteFile }): Promise<void> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'dossier.export')
  await writePackage(viewer, input.params, input.write)
}
