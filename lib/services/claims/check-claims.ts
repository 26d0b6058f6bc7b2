import 'server-only'
import { onBulkConnection } from '@/lib/data/database/bulk-connection'
import { mutate, type Caller, unchanged } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import type { ImportReport } from '@/lib/domain/claims/import-report'
import { draftFile } from '@/lib/services/claims/input/draft-file'
import { type ClaimsToImport, importClaimsInput } from './import-claims'

/** A file of claims to look at. */
export const checkClaimsInput = importClaimsInput

/**
 * What an import of this file would come to; writes nothing. Asked again it looks again: the caller's key is not used.
 * Refuses: forbidden, not-found, overloaded.
 */
export async function checkClaims(caller: Caller, input: ClaimsToImport): Promise<ImportReport> {
  ensure(caller.personId, 'unauthenticated')
  return onBulkConnection(caller.personId, (transaction) =>
    mutate(
      { personId: caller.personId },
      null,
      async (change) => {
        const viewer = await enterForChange(change, { id: input.dossierId })
        authorize(viewer, 'claim.draft')
        const { report } = await draftFile({ change, viewer, isChecked: true, ignoring: null }, input.file)
        return unchanged(report)
      },
      transaction,
    ),
  )
}
