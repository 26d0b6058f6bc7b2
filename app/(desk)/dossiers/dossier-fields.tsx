'use client'

import { Field } from '@/app/_ui/field'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'

/** What a dossier says of itself, new or changed. */
export function DossierFields(props: { title?: string; summary?: string; ratingsNeeded?: number }) {
  return (
    <>
      <Field name="title" label="Title" required>
        <TextInput defaultValue={props.title} maxLength={200} />
      </Field>
      <Field
        name="summary"
        label="Summary"
        hint="What is investigated, for somebody who opens it for the first time."
        required
      >
        <TextArea defaultValue={props.summary} rows={4} />
      </Field>
      <Field
        name="ratingsNeeded"
        label="Ratings needed"
        hint="Fresh ratings a claim needs, besides the desk rating, to count as reviewed."
      >
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
