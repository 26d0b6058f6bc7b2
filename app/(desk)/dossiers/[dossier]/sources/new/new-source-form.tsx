'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { uploadTo } from '@/app/_ui/upload-to'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import type { NoticeInText } from '@/lib/domain/sources/notice-in-text'
import type { AddedSource } from '@/lib/services/sources/import-source'
import { sourceWords } from '@/lib/words/sources/sources'
import { CaptureFields } from '../_import/capture-fields'
import { ImportForm } from '../_import/import-form'
import { SourceDetailsFields } from '../source-details-fields'
import { NoticeOffer } from './notice-offer'
import { noDetails, useSourceDetails } from '../use-source-details'

const saveNewSource = uploadTo<AddedSource>('save-source')

/** Adds a source with its first text and opens it. What the text says of itself fills details nobody has typed. */
export function NewSourceForm(props: { dossierId: string; fetches: FetchPolicy; sources: string }) {
  const { dossierId, fetches, sources } = props
  const router = useRouter()
  const draft = useSourceDetails(noDetails)
  const [notice, setNotice] = useState<NoticeInText | null>(null)
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
      onRead={(preview) => {
        draft.guess(preview)
        setNotice(preview.notice)
      }}
    >
      <h2>{sourceWords.theSource}</h2>
      {notice && <NoticeOffer key={notice.words} notice={notice} />}
      <SourceDetailsFields draft={draft} />
      <CaptureFields sourceLanguage={draft.values.language} />
    </ImportForm>
  )
}
