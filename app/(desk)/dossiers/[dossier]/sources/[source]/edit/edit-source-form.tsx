'use client'

import { useGo } from '@/app/_ui/use-go'
import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { LinkButton } from '@/app/_ui/link-button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { languageName } from '@/lib/domain/sources/language-name'
import type { SourceDetails } from '@/lib/domain/sources/source'
import type { SourceView } from '@/lib/services/sources/show-source'
import { sourceChangeWords } from '@/lib/words/sources/changes'
import { publicationWords } from '../../publication-words'
import { SourceDetailsFields } from '../../source-details-fields'
import { typedDetails, useSourceDetails } from '../../use-source-details'
import { saveSourceDetails } from './actions'

/** Changes the details of a source. What somebody else saved meanwhile stands beside what was typed. */
export function EditSourceForm({ view: { dossier, source }, path }: { view: SourceView; path: string }) {
  const go = useGo()
  const { id, version, key: _, captures: __, ...details } = source
  const draft = useSourceDetails({ ...typedDetails(details), publishedBasis: details.publishedBasis ?? 'stated' })
  return (
    <ActionForm
      done={sourceChangeWords.sourceSaved}
      action={saveSourceDetails}
      label={sourceChangeWords.detailsOfTheSource}
      conflict={drawConflict}
      onDone={(saved) => go(path.replace(/[^/]+$/, saved.key))}
      className="sheet space-y-3 p-4"
    >
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="sourceId" value={id} />
      <VersionField version={version} />
      <SourceDetailsFields dossierId={dossier.id} draft={draft} />
      <p className="flex flex-wrap gap-2 pt-1">
        <SubmitButton>{sourceChangeWords.saveTheDetails}</SubmitButton>
        <LinkButton href={path}>{sourceChangeWords.cancel}</LinkButton>
      </p>
    </ActionForm>
  )
}

const drawConflict = (current: unknown) => <ConflictNote now={inWords(current as SourceDetails)} />

function inWords(now: SourceDetails) {
  const { date, note } = publicationWords(now)
  const lines: [string, string | null][] = [
    [sourceChangeWords.headline, now.headline],
    [sourceChangeWords.outlet, now.outlet],
    [sourceChangeWords.agency, now.agency],
    [sourceChangeWords.byline, now.byline],
    [sourceChangeWords.language, languageName(now.language)],
    [sourceChangeWords.published, [date, note].filter(Boolean).join(', ')],
    [sourceChangeWords.edition, now.edition && (describeEdtf(now.edition) ?? now.edition)],
    [sourceChangeWords.noteOnTheDate, now.publishedNote],
    [sourceChangeWords.address, now.url],
    [sourceChangeWords.drawsOn, now.drawsOnWords],
  ]
  return lines.map(([label, value]) => ({ label, value: value ?? sourceChangeWords.notRecorded }))
}
