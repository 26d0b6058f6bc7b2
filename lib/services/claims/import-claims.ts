import 'server-only'
import { z } from 'zod'
import { onBulkConnection } from '@/lib/data/database/bulk-connection'
import { changed, mutate, type Caller, type Change, type Outcome, unchanged } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError, ensure } from '@/lib/domain/errors'
import { importSentence, type ImportReport } from '@/lib/domain/claims/import-report'
import { uuidText } from '@/lib/domain/input/text'
import { draftFile } from '@/lib/services/claims/input/draft-file'
import { hashOf, uploadedClaims } from '@/lib/services/claims/input/import-file'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { say } from '@/lib/words/say'

/** A file of claims, one JSON object on each line (docs/import.md). */
export const importClaimsInput = z.object({ dossierId: uuidText, file: uploadedClaims })

/**
 * Drafts every claim of a file, or none: by the rules of the claim form, each with its log entry, in one transaction.
 * Claims that the dossier has already, by their keys, are left alone. Refuses: forbidden, not-found, overloaded;
 * invalid, with the report (`details.current`), when any line has a problem.
 */
export async function importClaims(caller: Caller, input: z.output<typeof importClaimsInput>): Promise<ImportReport> {
  ensure(caller.personId, 'unauthenticated')
  const { dossierId, file } = input
  // Under a key, the file is read once more before: the same name may be of other bytes.
  const sha256 = caller.idempotencyKey === undefined ? null : await hashOf(file)
  const asked = { dossierId, file: file?.name, sha256 }
  return onBulkConnection(caller.personId, (transaction) =>
    mutate(caller, asked, (change) => draftAll(change, input), transaction),
  )
}

async function draftAll(
  change: Change,
  { dossierId, file }: z.output<typeof importClaimsInput>,
): Promise<Outcome<ImportReport>> {
  const viewer = await enterForChange(change, { id: dossierId })
  authorize(viewer, 'claim.draft')
  const { report, sha256 } = await draftFile({ change, viewer, isChecked: false }, file)
  refuseFaults(report)
  if (report.fresh === 0) return unchanged(report)
  const { fresh: claims, thereAlready } = report
  const payload = { v: 1 as const, file: file.name, sha256, claims, thereAlready }
  return changed(report, viewer.dossier.id, [{ kind: 'claims-imported', about: [viewer.dossier.id], payload }])
}

function refuseFaults(report: ImportReport): void {
  if (report.faulty === 0) return
  const fields = { file: claimErrorWords.correctTheLinesNamed }
  throw new DomainError('invalid', {
    reason: say(claimErrorWords.nothingWasImported, { report: importSentence(report) }),
    fields,
    current: report,
  })
}
