import 'server-only'
import { enterAsReader } from '@/lib/data/exports/nameless-reader'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'
import type { ExportRequest } from '@/lib/services/exports/input/export-fields'
import { callerAs } from '../people/caller-as'
import { writePackage, type WriteFile } from './write-package'

/**
 * The whole package of an export for the operator of the machine, who signs in nowhere: as the person with this
 * address sees it, or as a reader when nobody is named. Refuses: not-found (person, dossier, or not a member),
 * invalid, overloaded, unavailable.
 */
export async function exportAs(input: ExportRequest & { email: string | null; write: WriteFile }): Promise<void> {
  const { email, dossier: key } = input
  const viewer: Viewer = email === null ? await enterAsReader(key) : await enterDossier(await callerAs(email), { key })
  authorize(viewer, 'dossier.export')
  await writePackage(viewer, input.params, input.write)
}
