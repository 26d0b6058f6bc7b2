'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { uploadTo } from '@/app/_ui/upload-to'
import type { AddedCapture } from '@/lib/services/sources/import-capture'
import type { SourceView } from '@/lib/services/sources/show-source'
import { sourceChangeWords } from '@/lib/words/sources/changes'
import { say } from '@/lib/words/say'
import { CaptureFields } from '../../../_import/capture-fields'
import { ImportForm } from '../../../_import/import-form'
import { useGo } from '@/app/_ui/use-go'

const saveNewCapture = uploadTo<AddedCapture>('save-capture')

/** Adds another text to a source and opens it there. */
export function NewCaptureForm({ view: { dossier, fetches, source }, sources }: { view: SourceView; sources: string }) {
  const router = useRouter()
  const go = useGo()
  const [guessed, setGuessed] = useState<string | null>(null)
  return (
    <ImportForm
      dossierId={dossier.id}
      fetches={fetches}
      sources={sources}
      label={sourceChangeWords.anotherText}
      saveLabel={sourceChangeWords.saveTheText}
      save={saveNewCapture}
      onRead={({ guesses }) => setGuessed(guesses.language)}
      onSaved={({ captureId }) => {
        go(`${sources}/${source.key}?capture=${captureId}`)
        router.refresh()
      }}
    >
      <input type="hidden" name="sourceId" value={source.id} />
      <h2>{sourceChangeWords.theSource}</h2>
      <p dir="auto" lang={source.language} className="font-serif text-md wrap-break-word">
        {source.headline}
      </p>
      <p className="text-soft">
        {say(sourceChangeWords.itHolds, { captures: source.captures.map(({ label }) => label).join(', ') })}
      </p>
      <CaptureFields
        sourceLanguage={source.language}
        guessed={guessed}
        taken={source.captures.map(({ label }) => label)}
      />
    </ImportForm>
  )
}
