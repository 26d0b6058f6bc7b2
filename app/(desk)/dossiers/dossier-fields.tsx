'use client'

import { Field } from '@/app/_ui/field'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'

/** What a dossier says of itself, new or changed. */
export function DossierFields(props: { title?: string; summary?: string; ratingsNeeded?: number }) {
  return (
    <>
      <Field name="title" label={dossiersWords.title} required>
        <TextInput defaultValue={props.title} maxLength={200} />
      </Field>
      <Field name="summary" label={dossiersWords.summary} hint={dossiersWords.whatIsInvestigated} required>
        <TextArea defaultValue={props.summary} rows={4} />
      </Field>
      <Field name="ratingsNeeded" label={dossiersWords.ratingsNeeded} hint={dossiersWords.freshRatingsAClaim}>
        <TextInput
          type="number"
          inputMode="numeric"
          min={1}
          max={20}
          defaultValue={props.ratingsNeeded ?? 2}
          className="max-w-24"
        />
      </Field>
    </>
  )
}
