'use client'

import { useRouter } from 'next/navigation'
import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { LinkButton } from '@/app/_ui/link-button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { languageName } from '@/lib/domain/sources/language-name'
import type { SourceDetails } from '@/lib/domain/sources/source'
import type { SourceView } from '@/lib/services/sources/show-source'
import { publicationWords } from '../../publication-words'
import { SourceDetailsFields } from '../../source-details-fields'
import { typedDetails, useSourceDetails } from '../../use-source-details'
import { saveSourceDetails } from './actions'

/** Changes the details of a source. What somebody else saved meanwhile stands beside what was typed. */
export function EditSourceForm({ view: { dossier, source }, path }: { view: SourceView; path: string }) {
  const router = useRouter()
  const { id, version, key: _, captures: __, ...details } = source
  const draft = useSourceDetails({ ...typedDetails(details), publishedBasis: details.publishedBasis ?? 'stated' })
  return (
    <ActionForm
      done="Source saved."
      action={saveSourceDetails}
      label="Details of the source"
      conflict={drawConflict}
      onDone={(saved) => router.push(path.replace(/[^/]+$/, saved.key))}
      className="sheet space-y-3 p-4"
    >
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="sourceId" value={id} />
      <VersionField version={version} />
      <SourceDetailsFields draft={draft} />
      <p className="flex flex-wrap gap-2 pt-1">
        <SubmitButton>Save the details</SubmitButton>
        <LinkButton href={path}>Cancel</LinkButton>
      </p>
    </ActionForm>
  )
}

const drawConflict = (current: unknown) => <ConflictNote now={inWords(current as SourceDetails)} />

function inWords(now: SourceDetails) {
  const { date, note } = publicationWords(now)
  const lines: [string, string | null][] = [
    ['Headline', now.headline],
    ['Outlet', now.outlet],
    ['Agency', now.agency],
    ['Byline', now.byline],
    ['Language', languageName(now.language)],
    ['Published', [date, note].filter(Boolean).join(', ')],
    ['Edition', now.edition && (describeEdtf(now.edition) ?? now.edition)],
    ['Note on the date', now.publishedNote],
    ['Address', now.url],
    ['Draws on', now.drawsOnWords],
  ]
  return lines.map(([label, value]) => ({ label, value: value ?? 'not recorded' }))
}
