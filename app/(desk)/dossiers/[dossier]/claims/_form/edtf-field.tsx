'use client'

import { useContext } from 'react'
import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { readTypedDate, typedDateLine } from '@/lib/domain/dates/typed-date'
import { formWords } from '@/lib/words/claims/form'
import { CountedFromContext } from './counted-from'

const examples: readonly [string, string][] = [
  [formWords.exampleOfADay, formWords.orFridayLastMonth],
  ['2012-03-10', formWords.aDay],
  ['2012-03', formWords.aMonth],
  ['2012-03-10~', 'about'],
  ['2012-03-10?', 'perhaps'],
  ['2012-03-11/2012-03-12', formWords.betweenTwoDays],
  ['2011-03/..', formWords.fromThenOn],
]

/** A date as people write it or in EDTF (ISO 8601-2), said back while it is typed; with `time`, also with a time of day. */
export function EdtfField(props: {
  path: string
  label: string
  hint?: string
  value: string
  time?: boolean
  onChange: (value: string) => void
}) {
  const { path, label, hint, value, time = false, onChange } = props
  const { day, name } = useContext(CountedFromContext)
  const typed = value.trim()
  const date = typed === '' ? null : readTypedDate(typed, { published: day, time })
  const problem = date && 'problem' in date ? date.problem : null
  return (
    <div>
      <Field name={path} label={label} optional hint={hint}>
        <TextInput
          value={value}
          onChange={(event) => onChange(event.target.value)}
          placeholder={time ? formWords.exampleWithTime : formWords.exampleWithoutTime}
          autoComplete="off"
          dir="auto"
        />
      </Field>
      <p aria-live="polite" className="mt-1 min-h-4 text-xs" dir="auto">
        {problem && <span className="text-conflict">{problem}</span>}
        {date && !('problem' in date) && (
          <span className="text-agree">
            {date.basis === null ? `= ${describeEdtf(date.edtf)}` : typedDateLine(typed, date, name)}
          </span>
        )}
      </p>
      {problem && (
        <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-xs text-soft">
          {examples.map(([code, meaning]) => (
            <li key={code}>
              <code>{code}</code> {meaning}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
