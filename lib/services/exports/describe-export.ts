import 'server-only'
import { resolveFilter } from '@/lib/data/claims/conditions'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { dataPackage } from '@/lib/domain/exports/datapackage'
import { type ExportRequest, readExportParams } from '@/lib/services/exports/input/export-fields'
import { packageAbout } from '@/lib/services/exports/views/package-about'

/**
 * The datapackage.json that goes with the single files of an export: what their columns mean and how they hang
 * together. Refuses: unauthenticated, not-found, invalid.
 */
export async function describeExport(caller: Caller, input: ExportRequest): Promise<ReturnType<typeof dataPackage>> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'dossier.export')
  const { filter, profile } = readExportParams(input.params)
  await resolveFilter(viewer, filter)
  return dataPackage(packageAbout(viewer, profile, new Date()))
}
