'use client'

import { useContext } from 'react'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { withTypedDate } from '@/lib/domain/claims/typed-dates'
import type { DateDraft } from '@/lib/domain/claims/draft'
import { optionsOf } from '@/app/_ui/options-of'
import { basisWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { CountedFromContext } from './counted-from'
import { DateChips, type StandIn } from './date-chips'
import { EdtfField } from './edtf-field'

/** A date with the words that give it and how it is known; the latter two only once there is something. */
export function DateFields(props: {
  path: string
  label: string
  hint?: string
  time?: boolean
  standIn?: StandIn | null
  value: DateDraft
  onChange: (value: DateDraft) => void
}) {
  const { path, label, hint, time, standIn, value, onChange } = props
  const { day } = useContext(CountedFromContext)
  const isFilled = value.edtf.trim() !== '' || value.words.trim() !== ''
  return (
    <div className="space-y-2">
      <EdtfField
        path={`${path}.edtf`}
        label={label}
        hint={hint}
        value={value.edtf}
        time={time}
        // Without a date, nothing is left that its words could be of.
        onChange={(edtf) =>
          onChange(withTypedDate(edtf.trim() === '' ? { ...value, words: '' } : value, edtf, { published: day, time }))
        }
      />
      <DateChips
        label={label}
        standIn={isFilled ? null : standIn}
        onPick={({ edtf, words, basis }) => onChange({ edtf, words, basis })}
      />
      {isFilled && (
        <div className="grid gap-2 sm:grid-cols-2">
          <Field name={`${path}.words`} label={formWords.wordsOfTheText} optional>
            <TextInput value={value.words} onChange={(event) => onChange({ ...value, words: event.target.value })} />
          </Field>
          <Field name={`${path}.basis`} label={formWords.howItIsKnown}>
            <Select
              options={optionsOf(basisWords)}
              value={value.basis}
              onChange={(event) => onChange({ ...value, basis: event.target.value as DateDraft['basis'] })}
            />
          </Field>
        </div>
      )}
    </div>
  )
}
