'use client'

import { useRouter } from 'next/navigation'
import { uploadTo } from '@/app/_ui/upload-to'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import type { AddedSource } from '@/lib/services/sources/import-source'
import { sourceWords } from '@/lib/words/sources/sources'
import { CaptureFields } from '../_import/capture-fields'
import { ImportForm } from '../_import/import-form'
import { SourceDetailsFields } from '../source-details-fields'
import { noDetails, useSourceDetails } from '../use-source-details'

const saveNewSource = uploadTo<AddedSource>('save-source')

/** Adds a source with its first text and opens it. What the text says of itself fills details nobody has typed. */
export function NewSourceForm(props: { dossierId: string; fetches: FetchPolicy; sources: string }) {
  const { dossierId, fetches, sources } = props
  const router = useRouter()
  const draft = useSourceDetails(noDetails)
  return (
    <ImportForm
      dossierId={dossierId}
      fetches={fetches}
      sources={sources}
      label={sourceWords.newSource}
      saveLabel={sourceWords.saveTheSource}
      save={saveNewSource}
      onSaved={({ sourceKey }) => {
        router.push(`${sources}/${sourceKey}`)
        router.refresh()
      }}
      onRead={({ guesses }) => draft.guess({ ...guesses, publishedBasis: guesses.publishedDate && 'inferred' })}
    >
      <h2>{sourceWords.theSource}</h2>
      <SourceDetailsFields draft={draft} />
      <CaptureFields sourceLanguage={draft.values.language} />
    </ImportForm>
  )
}
