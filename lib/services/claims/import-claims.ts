import 'server-only'
import { z } from 'zod'
import { onBulkConnection } from '@/lib/data/database/bulk-connection'
import { changed, mutate, type Caller, type Change, type Outcome, unchanged } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError, ensure } from '@/lib/domain/errors'
import { importSentence, type ImportReport } from '@/lib/domain/claims/import-report'
import { uuidText } from '@/lib/domain/input/text'
import { draftFile } from '@/lib/services/claims/input/draft-file'
import { hashOf, uploadedClaims, type ImportFile } from '@/lib/services/claims/input/import-file'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { say } from '@/lib/words/say'

/** Names of columns, each on a line, as a set. */
const columnNames = z
  .string()
  .default('')
  .transform((names) => new Set(names.split('\n').filter((name) => name !== '')))

/**
 * A file of claims, lines of JSON or rows of CSV (docs/import.md); `ignoring` are columns that are not ours, of which somebody
 * was told that they are left out.
 */
export const importClaimsInput = z.object({ dossierId: uuidText, ignoring: columnNames, file: uploadedClaims })

/** The same for whoever calls with a file of their own. */
export type ClaimsToImport = { dossierId: string; file: ImportFile; ignoring?: ReadonlySet<string> }

/**
 * Drafts every claim of a file, or none: by the rules of the claim form, each with its log entry, in one transaction.
 * Claims that the dossier has already, by their keys, are left alone. Refuses: forbidden, not-found, overloaded;
 * invalid, with the report (`details.current`), when any line has a problem.
 */
export async function importClaims(caller: Caller, input: ClaimsToImport): Promise<ImportReport> {
  ensure(caller.personId, 'unauthenticated')
  const { dossierId, file, ignoring = new Set() } = input
  // Under a key, the file is read once more before: the same name may be of other bytes.
  const sha256 = caller.idempotencyKey === undefined ? null : await hashOf(file)
  const asked = { dossierId, file: file?.name, sha256, ignoring: [...ignoring] }
  return onBulkConnection(caller.personId, (transaction) =>
    mutate(caller, asked, (change) => draftAll(change, input), transaction),
  )
}

async function draftAll(
  change: Change,
  { dossierId, file, ignoring = new Set() }: ClaimsToImport,
): Promise<Outcome<ImportReport>> {
  const viewer = await enterForChange(change, { id: dossierId })
  authorize(viewer, 'claim.draft')
  const { report, sha256 } = await draftFile({ change, viewer, isChecked: false, ignoring }, file)
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
