import 'server-only'
import { enterAsReader } from '@/lib/data/export/nameless-reader'
import { findAccount } from '@/lib/data/sign-in'
import { authorize, enterDossier, type Viewer } from '@/lib/data/viewer'
import { DomainError } from '@/lib/domain/errors'
import type { ExportRequest } from './export-fields'
import { writePackage, type WriteFile } from './write-package'

/**
 * The whole package of an export for the operator of the machine, who signs in nowhere: as the person with this
 * address sees it, or as a reader when nobody is named. Refuses: not-found (person, dossier, or not a member),
 * invalid, overloaded, unavailable.
 */
export async function exportAs(input: ExportRequest & { email: string | null; write: WriteFile }): Promise<void> {
  const viewer = input.email === null ? await enterAsReader(input.dossier) : await enterAs(input.email, input.dossier)
  authorize(viewer, 'dossier.export')
  await writePackage(viewer, input.params, input.write)
}

async function enterAs(email: string, key: string): Promise<Viewer> {
  const account = await findAccount(email.trim().toLowerCase())
  if (!account) throw new DomainError('not-found', { reason: `Nobody active has the address ${email}.` })
  return enterDossier({ personId: account.id }, { key })
}
