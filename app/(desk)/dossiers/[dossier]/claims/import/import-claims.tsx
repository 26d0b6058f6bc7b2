'use client'

import { Field } from '@/app/_ui/field'
import { FileInput } from '@/app/_ui/file-input'
import { focusWhenAdded } from '@/app/_ui/focus-when-added'
import { FormFrame } from '@/app/_ui/form-frame'
import { LinkButton } from '@/app/_ui/link-button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { countOf } from '@/lib/domain/collections/count-words'
import { importWords } from '@/lib/words/claims/import'
import { say } from '@/lib/words/say'
import { CheckedFile } from './checked-file'
import { useClaimImport } from './use-claim-import'

/** A file of claims is chosen and checked; what is wrong is told line by line, and what is well can be imported. */
export function ImportClaims({ dossierId, claims }: { dossierId: string; claims: string }) {
  const { file, choose, report, imported, isReady, submission, submit } = useClaimImport()
  return (
    <FormFrame label={importWords.importClaims} submission={submission} onSubmit={submit}>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="ignoring" value={report?.sheet?.columns.unknown.join('\n') ?? ''} />
      <section aria-label={importWords.file} className="sheet space-y-3 p-4">
        <Field name="file" label={importWords.theFile} required hint={importWords.csvOrJsonLines}>
          <FileInput accept=".csv,.tsv,.jsonl,.ndjson,.json,.txt" file={file} onChoose={choose} />
        </Field>
        {!imported && (
          <div className="flex flex-wrap items-center gap-2">
            {isReady && report ? (
              <SubmitButton busy={importWords.importing}>
                {say(importWords.importNow, { claims: countOf(report.fresh, 'claim', { cap: Infinity }) })}
              </SubmitButton>
            ) : (
              <SubmitButton busy={importWords.checking}>{importWords.checkTheFile}</SubmitButton>
            )}
          </div>
        )}
      </section>
      <output className="mt-4 block empty:hidden">
        {imported ? (
          <div className="sheet space-y-3 p-4">
            <p ref={focusWhenAdded} tabIndex={-1} className="font-medium text-agree">
              {say(importWords.importedAsDraftsOfYours, {
                claims: countOf(imported.fresh, 'claim', { cap: Infinity }),
              })}
            </p>
            <LinkButton href={`${claims}?status=draft`}>{importWords.seeTheDrafts}</LinkButton>
          </div>
        ) : (
          report && <CheckedFile report={report} file={file?.name ?? ''} />
        )}
      </output>
    </FormFrame>
  )
}
