'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { SourceView } from '@/lib/services/sources/show-source'
import { saveNewCapture } from '../../../_import/actions'
import { CaptureFields } from '../../../_import/capture-fields'
import { ImportForm } from '../../../_import/import-form'

/** Adds another text to a source and opens it there. */
export function NewCaptureForm({ view: { dossier, source }, sources }: { view: SourceView; sources: string }) {
  const router = useRouter()
  const [guessed, setGuessed] = useState<string | null>(null)
  return (
    <ImportForm
      dossierId={dossier.id}
      sources={sources}
      label="Another text"
      saveLabel="Save the text"
      save={saveNewCapture}
      onRead={({ guesses }) => setGuessed(guesses.language)}
      onSaved={({ captureId }) => router.push(`${sources}/${source.key}?capture=${captureId}`)}
    >
      <input type="hidden" name="sourceId" value={source.id} />
      <h2>The source</h2>
      <p dir="auto" lang={source.language} className="font-serif text-md [overflow-wrap:anywhere]">
        {source.headline}
      </p>
      <p className="text-soft">It holds: {source.captures.map(({ label }) => label).join(', ')}.</p>
      <CaptureFields sourceLanguage={source.language} guessed={guessed} taken={source.captures.map(({ label }) => label)} />
    </ImportForm>
  )
}
