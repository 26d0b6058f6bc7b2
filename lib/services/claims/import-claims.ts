import 'server-only'
import { z } from 'zod'
import { onBulkConnection } from '@/lib/data/bulk-connection'
import { beginSeen } from '@/lib/data/claim-import/seen-claims'
import { changed, mutate, type Caller, unchanged } from '@/lib/data/mutate'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { DomainError } from '@/lib/domain/errors'
import { emptyReport, importSentence, type ImportReport } from '@/lib/domain/import-report'
import { uuidText } from '@/lib/domain/text'
import { draftLines } from './draft-lines'
import { readLines, uploadedClaims } from './import-file'
import { prepareLines } from './prepare-lines'

/** A file of claims, one JSON object on each line (docs/import.md); `check` reads it and writes nothing. */
export const importClaimsInput = z.object({ dossierId: uuidText, file: uploadedClaims, check: z.stringbool().default(false) })

/** What an import came to, or would; `sha256` is that of the file. */
export type ImportResult = ImportReport & { sha256: string }

/**
 * Drafts every claim of a file, or none: by the rules of the claim form, each with its log entry, in one transaction.
 * Claims that the dossier has already, by their keys, are left alone. Refuses: forbidden, not-found, overloaded;
 * invalid, with the report (`details.current`), when any line has a problem.
 */
export async function importClaims(caller: Caller, input: z.output<typeof importClaimsInput>): Promise<ImportResult> {
  return onBulkConnection((bulk) =>
    mutate(
      caller,
      { dossierId: input.dossierId, file: input.file?.name, check: input.check },
      async (change) => {
        const viewer = await enterForChange(change, { id: input.dossierId })
        authorize(viewer, 'claim.draft')
        await beginSeen(change.db, viewer)
        const { batches, sha256 } = readLines(input.file)
        const report = emptyReport()
        const prepared = prepareLines(change, viewer, batches, report)
        await draftLines({ change, viewer, bulk, report, isChecked: input.check }, prepared)
        const problems = report.problems.toSorted((a, b) => a.line - b.line)
        const result = { ...report, problems, sha256: sha256() }
        if (!input.check) refuseFaults(result)
        if (input.check || report.fresh === 0) return unchanged(result)
        const { fresh: claims, thereAlready } = report
        const payload = { v: 1 as const, file: input.file.name, sha256: result.sha256, claims, thereAlready }
        return changed(result, viewer.dossier.id, [{ kind: 'claims-imported', about: [viewer.dossier.id], payload }])
      },
      bulk.transaction,
    ),
  )
}

function refuseFaults(result: ImportResult): void {
  if (result.faulty === 0) return
  const fields = { file: 'Correct the lines named below, then choose the file again.' }
  throw new DomainError('invalid', { reason: `${importSentence(result)} Nothing was imported.`, fields, current: result })
}
